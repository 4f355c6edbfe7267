using System.Security.Cryptography;
using Microsoft.Extensions.FileProviders;

namespace SystemicPlatform.Portal.Platform;

/// <summary>Style sheets and scripts: their address holds a hash of their content, so that browsers keep them until they change.</summary>
internal static class AssetFiles
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "wwwroot");

    private static readonly Dictionary<string, string> Hashes = Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .ToDictionary(
            file => Path.GetRelativePath(Folder, file).Replace('\\', '/'),
            file => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))[..12],
            StringComparer.Ordinal);

    /// <summary>The address of a file below wwwroot.</summary>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    public static string Address(string file) => $"/assets/{file}?v={Hashes[file]}";

    public static void UseAssets(this WebApplication app) => app.UseStaticFiles(new StaticFileOptions
    {
        FileProvider = new PhysicalFileProvider(Folder),
        RequestPath = "/assets",
        OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "public, max-age=31536000, immutable",
    });
}
