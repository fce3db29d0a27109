using System.Reflection;
using Demarche.Record;
using Demarche.Web.Room;

namespace Demarche.Web.Tests.Room;

/// <summary>The record is told whom somebody waits for.</summary>
public sealed class ServingTest(OpenRoom room) : IClassFixture<OpenRoom>
{
    [Theory]
    [InlineData("GET", "/", 1)]
    [InlineData("HEAD", "/reports", 1)]
    [InlineData("GET", "/api/statements", 1)]
    [InlineData("GET", "/nirgends", 1)]
    [InlineData("POST", "/intake/text", 0)]
    public async Task Answer_IsToldToTheRecordAndEnds(string method, string address, int times)
    {
        var record = DispatchProxy.Create<IRecord, Counting>();
        var counting = (Counting)(object)record;
        counting.Inner = room.Record;
        await using (var other = await ReadingRoom.OpenAsync(new RoomOptions { Port = 0 }, record))
        {
            using var client = OpenRoom.Asking(other);
            using var request = new HttpRequestMessage(new HttpMethod(method), address);
            using var answer = await client.SendAsync(request);
            await answer.Content.ReadAsByteArrayAsync();
        }

        Assert.Equal((times, times), (counting.Begun, counting.Ended));
    }

    public class Counting : DispatchProxy
    {
        private int begun;
        private int ended;

        public IRecord Inner { get; set; } = null!;

        public int Begun => begun;

        public int Ended => ended;

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            if (targetMethod!.Name != nameof(IRecord.Serve)) return targetMethod.Invoke(Inner, args);
            Interlocked.Increment(ref begun);
            return new Ending(this);
        }

        private sealed class Ending(Counting counting) : IDisposable
        {
            private int over;

            public void Dispose()
            {
                if (Interlocked.Exchange(ref over, 1) == 0) Interlocked.Increment(ref counting.ended);
            }
        }
    }
}
