using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Rules;

/// <summary>Shows what the area decided about its meetings.</summary>
internal static class GetMeetingRules
{
    /// <summary>The rules in force.</summary>
    /// <param name="ChairMayRecord">True when the chair of a network meeting may write its record as well .</param>
    /// <param name="QuorumOfOthers">How many besides the responsible social worker make a systemic team quorate .</param>
    /// <param name="RowVersion">Goes out as the ETag; 0 while the defaults hold.</param>
    internal sealed record Response(bool ChairMayRecord, int QuorumOfOthers, [property: JsonIgnore] uint RowVersion) : IVersioned
    {
        internal static Response From(MeetingRules rules) => new(rules.ChairMayRecord, rules.QuorumOfOthers, rules.RowVersion);
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/rules", Handle).Requires(Permission.ReadMeetings).WithSummary("What the area decided about its meetings");

    internal static async Task<Ok<Response>> Handle(MeetingsDb db, Caller caller, CancellationToken ct) =>
        TypedResults.Ok(Response.From(await RulesInForce.ReadAsync(db, caller.Tenant, ct)));
}
