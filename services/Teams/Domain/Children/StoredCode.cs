namespace SystemicPlatform.Teams.Domain.Children;

/// <summary>A personal identity code as it is kept.</summary>
/// <param name="Protected">Encrypted.</param>
/// <param name="Hash">Keyed hash, to find it again.</param>
internal sealed record StoredCode(string Protected, string Hash)
{
    /// <summary>Binds the ciphertext and the hash to this column.</summary>
    public const string Purpose = "children.personalIdentityCode";
}
