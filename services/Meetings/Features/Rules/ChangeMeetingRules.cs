using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Rules;

/// <summary>The area decides about its meetings; holds for what is held from then on.</summary>
internal static class ChangeMeetingRules
{
    /// <summary>The rules.</summary>
    /// <param name="ChairMayRecord">True lets the chair of a network meeting write its record as well .</param>
    /// <param name="QuorumOfOthers">0–3: how many besides the responsible social worker make a systemic team quorate .</param>
    internal sealed record Request(bool ChairMayRecord, int QuorumOfOthers);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.QuorumOfOthers).InclusiveBetween(0, MeetingRules.MostOthers);
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPut("/rules", Handle).Requires(Permission.ManageMeetingRules).WithSummary("Decides about the area's meetings");

    internal static async Task<Ok<GetMeetingRules.Response>> Handle(Request request, IfMatch ifMatch, MeetingsDb db, Caller caller, CancellationToken ct)
    {
        var tenant = caller.Tenant;
        var rules = await db.Rules.SingleOrDefaultAsync(row => row.Tenant == tenant, ct);
        if (rules is null)
        {
            // Nobody has decided yet: the version of the defaults is 0.
            rules = new MeetingRules();
            db.Add(rules);
        }

        if (rules.RowVersion != ifMatch.RowVersion)
        {
            throw new Problem(Problems.Stale);
        }

        rules.Decide(request.ChairMayRecord, request.QuorumOfOthers);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(GetMeetingRules.Response.From(rules));
    }
}
