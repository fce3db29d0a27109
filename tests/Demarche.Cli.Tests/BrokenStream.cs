namespace Demarche.Cli.Tests;

/// <summary>A stream that fails to write with an error number of Unix.</summary>
internal sealed class BrokenStream(int errno) : MemoryStream
{
    public override void Write(ReadOnlySpan<byte> buffer) => throw Failure();

    public override void Write(byte[] buffer, int offset, int count) => throw Failure();

    private IOException Failure() => new("failed", OperatingSystem.IsWindows() ? unchecked((int)0x80070000) | (errno == 32 ? 232 : 112) : errno);
}
