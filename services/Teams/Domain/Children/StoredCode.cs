namespace SystemicPlatform.Teams.Domain.Children;

/// <summary>A personal identity code as it is kept.</summary>
/// <param name="Protected">Encrypted.</param>
/// <param name="Hash">Keyed hash, to find it again.</param>
internal sealed record StoredCode(string Protected, string Hash)
{
    /// <summary>Binds the ciphertext and the hash to the column of children.</summary>
    public const string Purpose = "children.personalIdentityCode";

    /// <summary>The same for the column of persons.</summary>
    public const string PersonPurpose = "persons.personalIdentityCode";
}
