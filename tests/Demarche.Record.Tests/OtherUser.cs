using System.Runtime.InteropServices;

namespace Demarche.Record.Tests;

/// <summary>Does something with the rights of nobody: the superuser may write every file whatever its mode, so that a test of read-only files would show nothing.
/// On Linux the user for files belongs to the thread.</summary>
internal static class OtherUser
{
    private const uint Nobody = 65534;

    public static void Run(Action action)
    {
        Exception? thrown = null;
        var thread = new Thread(() =>
        {
            try
            {
                if (Environment.IsPrivilegedProcess) _ = setfsuid(Nobody);
                action();
            }
            catch (Exception e)
            {
                thrown = e;
            }
        });
        thread.Start();
        thread.Join();
        if (thrown is not null) throw new InvalidOperationException(thrown.ToString(), thrown);
    }

#pragma warning disable SYSLIB1054, CA5392, IDE1006
    [DllImport("libc")]
    private static extern int setfsuid(uint user);
#pragma warning restore
}
