using System.Reflection;

namespace Demarche;

/// <summary>The name and version of the program that made an entry.</summary>
public static class Product
{
    /// <summary>Such as <c>0.1.0</c>, without build metadata.</summary>
    public static string Version { get; } =
        typeof(Product).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
