using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Domain.Children;

namespace SystemicPlatform.Teams.Features.Children;

/// <summary>Personal identity codes of children as they are kept: encrypted, with a keyed hash to find them again.</summary>
internal sealed class ChildCodes(FieldProtector protector, KeyedHash hash)
{
    public StoredCode? Stored(PersonalIdentityCode? code) => code is null
        ? null
        : new StoredCode(protector.Protect(code.Reveal(), StoredCode.Purpose), HashOf(code));

    public string HashOf(PersonalIdentityCode code) => hash.Of(code, StoredCode.Purpose);
}
