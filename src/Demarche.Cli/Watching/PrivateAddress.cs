using System.Net;
using System.Net.Sockets;

namespace Demarche.Cli.Watching;

/// <summary>Tells addresses that lead into a machine or its own network, in whatever form they are written: those of the IANA registries of
/// special-purpose addresses that are not global, and IPv6 addresses that hold such a one.</summary>
internal static class PrivateAddress
{
    private static readonly IPNetwork[] Networks = [.. ((string[])
    [
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24",
        "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "::/128", "::1/128", "100::/64", "2001::/23", "2001:db8::/32", "3fff::/20", "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
    ]).Select(IPNetwork.Parse)];

    public static bool Is(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        if (Array.Exists(Networks, network => network.Contains(address))) return true;
        return address.AddressFamily == AddressFamily.InterNetworkV6 && Embedded(address.GetAddressBytes()) is { } inner && Is(inner);
    }

    // NAT64 (64:ff9b::/96 and 64:ff9b:1::/48), 6to4 (2002::/16) and addresses with an IPv4 address at their end.
    private static IPAddress? Embedded(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0x20, 0x02, ..]) return new IPAddress(bytes.Slice(2, 4));
        var translated = bytes is [0, 0x64, 0xFF, 0x9B, ..];
        return translated || !bytes[..12].ContainsAnyExcept((byte)0) ? new IPAddress(bytes[12..]) : null;
    }
}
