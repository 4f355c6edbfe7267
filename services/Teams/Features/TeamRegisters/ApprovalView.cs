using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Domain.TeamRegisters;

namespace SystemicPlatform.Teams.Features.TeamRegisters;

/// <summary>Management's word for a team as it is shown.</summary>
internal sealed record ApprovalView(Guid Id, DateOnly On, [property: Personal] string ApproverName, [property: Personal] string Guideline)
{
    public static ApprovalView Of(TeamApproval row) => new(row.Id, row.On, row.ApproverName, row.Guideline);
}
