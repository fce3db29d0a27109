using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Demarche.RecordFormat;

/// <summary>The names of the record format's lists: an enumeration's member in camel case. The members count from 0 without a gap, as bytes or 32-bit integers.</summary>
public static class FormatNames
{
    /// <summary>The name of a member, such as <c>indirectFreeIndirect</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Names<T>.ByValue[Unsafe.SizeOf<T>() == 1 ? Unsafe.BitCast<T, byte>(value) : Unsafe.BitCast<T, int>(value)];

    /// <summary>The member of that name; none for an unknown one.</summary>
    public static T? Parse<T>(string? name)
        where T : struct, Enum
    {
        var at = Array.IndexOf(Names<T>.ByValue, name);
        if (at < 0) return null;
        return Unsafe.SizeOf<T>() == 1 ? Unsafe.BitCast<byte, T>((byte)at) : Unsafe.BitCast<int, T>(at);
    }

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly string[] ByValue = Array.ConvertAll(Enum.GetNames<T>(), JsonNamingPolicy.CamelCase.ConvertName);
    }
}
