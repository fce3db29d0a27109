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
// What is being changed is lit; where text and entries stand side by side, its words come into sight.
const edited = document.querySelector('.beside[data-edited]');
light(edited, true);
current = edited;
if (edited && getComputedStyle(edited.closest('.rail')).position === 'sticky') wordsOf(edited)[0]?.scrollIntoView({ block: 'center' });

const step = by => go(entries[Math.min(Math.max(entries.indexOf(current) + by, 0), entries.length - 1)]);

// Words that stand in several statements: the reader chooses.
let choice = null;
const close = () => { choice?.remove(); choice = null; };
document.querySelector('.sheet .text')?.addEventListener('click', event => {
  close();
  if (form || !getSelection().isCollapsed) return;
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

// Words selected in the text, as offsets of the frozen text: every block knows where it begins, and what stands in it is the text to the letter, but for the
// numbers of the statements.
const text = document.querySelector('.sheet .text');
const form = document.querySelector('.edit-form');

function offsetOf(node, offset) {
  const block = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest('[data-at]');
  if (!block) return null;
  const range = document.createRange();
  range.setStart(block, 0);
  range.setEnd(node, offset);
  const before = range.cloneContents();
  for (const extra of before.querySelectorAll('.ref, .gap')) extra.remove();
  return Number(block.dataset.at) + before.textContent.length;
}

function selected() {
  const selection = getSelection();
  if (!text || !selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!text.contains(range.commonAncestorContainer)) return null;
  const [start, end] = [offsetOf(range.startContainer, range.startOffset), offsetOf(range.endContainer, range.endOffset)];
  if (start === null || end === null || start >= end) return null;
  const copy = range.cloneContents();
  for (const extra of copy.querySelectorAll('.ref, .gap')) extra.remove();
  return { start, end, words: copy.textContent.replace(/[\s|]+/g, ' ').trim() };
}

// The field of the form that was in use last takes the words; with Shift held they join what stands there.
function take(joins, found = selected()) {
  if (!found || !form) return;
  const field = form.elements[form.dataset.field];
  const at = form.elements[form.dataset.field + '.at'];
  const keeps = joins && field.value.trim();
  field.value = keeps ? field.value.trim() + ' | ' + found.words : found.words;
  at.value = keeps ? at.value + ',' + found.start + '-' + found.end : found.start + '-' + found.end;
  field.closest('details')?.setAttribute('open', '');
  field.classList.add('taken');
  setTimeout(() => field.classList.remove('taken'), 700);
}
for (const field of form?.querySelectorAll('[data-words]') ?? []) {
  field.addEventListener('focus', () => { form.dataset.field = field.name; });
  field.addEventListener('input', () => { form.elements[field.name + '.at'].value = ''; });
}
text?.addEventListener('pointerup', event => setTimeout(() => {
  if (form) { take(event.shiftKey); return; }
  const found = selected();
  if (found && text.dataset.add) offer(found, event.pageX, event.pageY);
}));

// What can be made of the words: an entry, or on a touch screen, where no pointer tells when a selection is done, the field of the form.
function offer(found, x, y) {
  close();
  choice = document.createElement('div');
  choice.className = 'choice';
  if (form) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = nameOf(form.elements[form.dataset.field]);
    button.addEventListener('click', () => { take(false, found); close(); form.elements[form.dataset.field].scrollIntoView({ block: 'center' }); });
    choice.append(button);
  }
  for (const [address, label] of form ? [] : [[text.dataset.add, text.dataset.addLabel], [text.dataset.addAct, text.dataset.addActLabel]]) {
    const link = document.createElement('a');
    const to = new URL(address, location.href);
    to.searchParams.set('at', found.start + '-' + found.end);
    link.href = to;
    link.textContent = label;
    choice.append(link);
  }
  choice.style.left = Math.max(Math.min(x, innerWidth - 360), 8) + 'px';
  choice.style.top = y + 8 + 'px';
  document.body.append(choice);
}
const nameOf = field => [field.closest('fieldset')?.querySelector('legend'), field.closest('label').querySelector('span')].filter(part => part).map(part => part.textContent).join(': ') + ' ←';

let resting = 0;
if (text?.dataset.add && matchMedia('(pointer: coarse)').matches) document.addEventListener('selectionchange', () => {
  clearTimeout(resting);
  resting = setTimeout(() => {
    const found = selecting ? null : selected();
    if (!found) return;
    const box = getSelection().getRangeAt(0).getBoundingClientRect();
    offer(found, box.left + scrollX, box.bottom + scrollY);
  }, 400);
});

// By keys: "s" selects the first word of the statement that is lit, or of the text; arrows move and extend the selection word by word, with Ctrl by character.
let selecting = false;
function begin() {
  if (!text) return;
  const entry = current ?? document.querySelector('.beside:target');
  const node = (entry && wordsOf(entry)[0]) ?? text;
  getSelection().setBaseAndExtent(node, 0, node, 0);
  getSelection().modify('extend', 'forward', 'word');
  selecting = true;
  document.activeElement?.blur();
}
function select(event) {
  const unit = event.ctrlKey ? 'character' : 'word';
  const way = { ArrowRight: 'forward', ArrowLeft: 'backward', ArrowDown: 'forward', ArrowUp: 'backward' }[event.key];
  const selection = getSelection();
  if (way) {
    const isLine = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    if (event.shiftKey) selection.modify('extend', way, isLine ? 'line' : unit);
    else {
      if (way === 'forward') selection.collapseToEnd();
      else selection.collapseToStart();
      if (isLine || way === 'backward') selection.modify('move', way, isLine ? 'line' : unit);
      selection.modify('extend', 'forward', 'word');
    }
    selection.focusNode.parentElement.scrollIntoView({ block: 'nearest' });
  } else if (event.key === 'Enter') {
    selecting = false;
    if (form) {
      take(false);
      form.elements[form.dataset.field].focus();
    } else {
      const found = selected();
      const box = selection.getRangeAt(0).getBoundingClientRect();
      if (found && text.dataset.add) { offer(found, box.left + scrollX, box.bottom + scrollY); choice.firstChild.focus(); }
    }
  } else if (event.key === 'Escape') {
    selecting = false;
    selection.removeAllRanges();
  } else return false;
  event.preventDefault();
  return true;
}

// Files dropped on their form are read at once; what is being read is asked for again until it is done.
const drop = document.querySelector('.drop');
if (drop) {
  const files = drop.querySelector('input[type="file"]');
  for (const kind of ['dragover', 'dragleave', 'drop']) drop.addEventListener(kind, event => {
    event.preventDefault();
    drop.classList.toggle('over', kind === 'dragover');
    if (kind !== 'drop' || event.dataTransfer.files.length === 0) return;
    files.files = event.dataTransfer.files;
    drop.requestSubmit();
  });
}
async function follow() {
  const jobs = document.querySelector('#jobs[data-open]');
  if (!jobs) return;
  await new Promise(resolve => setTimeout(resolve, 1000));
  const answer = await fetch('/intake', { credentials: 'same-origin' }).catch(() => null);
  if (answer?.ok) {
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('#jobs');
    if (fresh) document.querySelector('#jobs').replaceWith(document.adoptNode(fresh));
  }
  follow();
}
follow();

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
  e: () => (current ?? document.querySelector('.beside:target'))?.querySelector('a.edit')?.click(),
  s: begin,
  '?': () => document.querySelector('#keys').showModal(),
  Escape: close,
};
document.addEventListener('keydown', event => {
  if (selecting && select(event)) return;
  const typing = event.target.closest('input, select, textarea, dialog');
  if (event.ctrlKey || event.metaKey || event.altKey || (typing && event.key !== 'Escape')) return;
  if (!keys[event.key]) return;
  if (event.key !== 'Escape') event.preventDefault();
  keys[event.key]();
});
