using SystemicPlatform.Teams.Domain.ChildTeams;
using SystemicPlatform.Teams.Domain.Professionals;

namespace SystemicPlatform.Teams.Domain.ResponsibilityTeams;

/// <summary>Someone of the child's team for whom there is a place in the responsibility team.</summary>
/// <param name="Member">The membership in the child's team.</param>
/// <param name="Professional">Who it is, where it is a professional.</param>
/// <param name="Lead">The part in the leading pair.</param>
internal sealed record Seat(ChildTeamMember Member, Professional? Professional, LeadRole? Lead);
