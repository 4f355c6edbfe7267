using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Teams.Features.Networks;

internal static class SexOf
{
    /// <summary>The sex that a personal identity code tells.</summary>
    public static Sex Code(PersonalIdentityCode code) => code.LegalSex == LegalSex.Female ? Sex.Female : Sex.Male;
}
