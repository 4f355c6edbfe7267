using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Features.Assessments;
using SystemicPlatform.Teams.Features.Care;
using SystemicPlatform.Teams.Features.Children;
using SystemicPlatform.Teams.Features.ChildTeams;
using SystemicPlatform.Teams.Features.Contacts;
using SystemicPlatform.Teams.Features.Networks;
using SystemicPlatform.Teams.Features.Referrals;
using SystemicPlatform.Teams.Features.ResponsibilityTeams;
using SystemicPlatform.Teams.Features.Retention;
using SystemicPlatform.Teams.Features.Rights;

namespace SystemicPlatform.Teams;

/// <summary>What the service holds of a child, section by section (subject access).</summary>
internal static class TeamsExport
{
    public static void AddExports(this IServiceCollection services)
    {
        services.AddChildExport<TeamsDb>("legalHolds", ListLegalHolds.Section);
        services.AddChildExport<TeamsDb>("child", ChildSections.Record);
        services.AddChildExport<TeamsDb>("merges", ChildSections.Merges);
        services.AddChildExport<TeamsDb>("clientRelationships", ChildSections.ClientRelationships);
        services.AddChildExport<TeamsDb>("emergencyAccesses", ChildSections.EmergencyAccesses);
        services.AddChildExport<TeamsDb>("whoMaySee", ListGrants.Section);
        services.AddChildExport<TeamsDb>("permissions", RightsSections.Permissions);
        services.AddChildExport<TeamsDb>("prohibitions", RightsSections.Prohibitions);
        services.AddChildExport<TeamsDb>("disclosures", RightsSections.Disclosures);
        services.AddChildExport<TeamsDb>("dataRequests", RightsSections.DataRequests);
        services.AddChildExport<TeamsDb>("olderLogOpenings", RightsSections.OlderLogOpenings);
        services.AddChildExport<TeamsDb>("contactLooks", RightsSections.ContactLooks);
        services.AddChildExport<TeamsDb>("notifications", NotificationSection.Read);
        services.AddChildExport<TeamsDb>("team", TeamSection.Read);
        services.AddChildExport<TeamsDb>("careStages", CareStageQueries.Section);
        services.AddChildExport<TeamsDb>("responsibilityTeams", ListRosterChanges.Section);
        services.AddChildExport<TeamsDb>("referrals", ListReferrals.Section);
        services.AddChildExport<TeamsDb, ContactBox>("network", NetworkSections.Network);
        services.AddChildExport<TeamsDb>("networkChanges", NetworkSections.Changes);
    }
}
