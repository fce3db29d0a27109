// The little that the pages cannot do by themselves: light what belongs together, go on by keys, choose among statements that overlap, copy a citation.
// Without it every page still reads: numbers and links lead to the same places.
'use strict';

const entries = [...document.querySelectorAll('.beside')];
const entryOf = number => document.querySelector(`.beside[data-entry="${number}"]`);
const wordsOf = entry => document.querySelectorAll(`.text mark[data-entries~="${entry.dataset.entry}"]`);
const numbersOf = mark => mark.dataset.entries.split(' ');

function light(entry, on) {
  if (!entry) return;
  entry.classList.toggle('lit', on);
  for (const mark of wordsOf(entry)) mark.classList.toggle('lit', on);
}

const over = (side, entry) => {
  side.addEventListener('mouseenter', () => light(entry, true));
  side.addEventListener('mouseleave', () => { light(entry, false); light(current, true); });
};
for (const entry of entries) over(entry, entry);
for (const mark of document.querySelectorAll('.text mark[data-entries]')) over(mark, entryOf(numbersOf(mark)[0]));

let current = null;
function go(entry) {
  if (!entry) return;
  light(current, false);
  current = entry;
  light(entry, true);
  entry.scrollIntoView({ block: 'nearest' });
  wordsOf(entry)[0]?.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
  entry.focus({ preventScroll: true });
  history.replaceState(null, '', '#' + entry.id);
}
const step = by => go(entries[Math.min(Math.max(entries.indexOf(current) + by, 0), entries.length - 1)]);

// Words that stand in several statements: the reader chooses.
let choice = null;
const close = () => { choice?.remove(); choice = null; };
document.querySelector('.sheet .text')?.addEventListener('click', event => {
  close();
  if (!getSelection().isCollapsed) return;
  if (event.target.closest('a')) return;
  const mark = event.target.closest('mark[data-entries]');
  const found = mark ? numbersOf(mark).map(entryOf) : [];
  if (found.length < 2) { go(found[0]); return; }
  choice = document.createElement('div');
  choice.className = 'choice';
  for (const entry of found) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = entry.querySelector('.said').textContent.trim().replace(/\s+/g, ' ');
    button.addEventListener('click', () => { close(); go(entry); });
    choice.append(button);
  }
  choice.style.left = Math.min(event.pageX, innerWidth - 360) + 'px';
  choice.style.top = event.pageY + 8 + 'px';
  document.body.append(choice);
  choice.firstChild.focus();
});

// Months drawn over with the mouse become the time that is asked for.
let drawn = null;
const bars = [...document.querySelectorAll('.histogram a')];
const draw = to => {
  const [first, last] = [Math.min(drawn, to), Math.max(drawn, to)];
  bars.forEach((bar, place) => bar.classList.toggle('drawn', place >= first && place <= last));
  return [bars[first].dataset.from, bars[last].dataset.to];
};
bars.forEach((bar, place) => {
  bar.addEventListener('dragstart', event => event.preventDefault());
  bar.addEventListener('pointerdown', () => { drawn = place; });
  bar.addEventListener('pointerenter', () => { if (drawn !== null) draw(place); });
  bar.addEventListener('pointerup', () => {
    if (drawn === null || drawn === place) { drawn = null; return; }
    const [from, to] = draw(place);
    const address = new URL(location.href);
    address.searchParams.delete('page');
    address.searchParams.set('from', from);
    address.searchParams.set('to', to);
    location.assign(address);
  });
});
document.addEventListener('pointerup', () => { drawn = null; });

async function copy() {
  const entry = current ?? document.querySelector('.beside:target');
  const citation = entry?.querySelector('[data-citation]')?.textContent;
  if (!citation) return;
  await navigator.clipboard.writeText(citation);
  tell(document.querySelector('#keys').dataset.copied);
}

function tell(message) {
  const note = document.createElement('p');
  note.className = 'told';
  note.setAttribute('role', 'status');
  note.textContent = message;
  document.body.append(note);
  setTimeout(() => note.remove(), 2500);
}

const keys = {
  '/': () => document.querySelector('#find').focus(),
  j: () => step(1),
  k: () => step(-1),
  c: copy,
  '?': () => document.querySelector('#keys').showModal(),
  Escape: close,
};
document.addEventListener('keydown', event => {
  const typing = event.target.closest('input, select, textarea, dialog');
  if (event.ctrlKey || event.metaKey || event.altKey || (typing && event.key !== 'Escape')) return;
  if (!keys[event.key]) return;
  if (event.key !== 'Escape') event.preventDefault();
  keys[event.key]();
});
