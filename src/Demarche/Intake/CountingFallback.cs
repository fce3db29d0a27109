using System.Text;

namespace Demarche.Intake;

/// <summary>Puts one U+FFFD for each undecodable sequence and counts them. For one decoding, by one thread.</summary>
internal sealed class CountingFallback : DecoderFallback
{
    public int Count { get; private set; }

    public override int MaxCharCount => 1;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(this);

    private sealed class Buffer(CountingFallback owner) : DecoderFallbackBuffer
    {
        private bool pending;
        private bool given;

        public override int Remaining => pending ? 1 : 0;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            owner.Count++;
            (pending, given) = (true, false);
            return true;
        }

        public override char GetNextChar()
        {
            if (!pending) return '\0';
            (pending, given) = (false, true);
            return '\uFFFD';
        }

        public override bool MovePrevious()
        {
            if (!given) return false;
            (pending, given) = (true, false);
            return true;
        }

        public override void Reset() => (pending, given) = (false, false);
    }
}
