using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.ChildTeams;
using SystemicPlatform.Teams.Features.Caseloads;
using SystemicPlatform.Teams.Features.Grants;
using SystemicPlatform.Teams.Features.ResponsibilityTeams;

namespace SystemicPlatform.Teams.Features.ChildTeams;

internal static class AddChildTeamMember
{
    /// <summary>Exactly one of the three ids; with a meeting, the membership lasts from the first day to the end of it.</summary>
    internal sealed record Request(
        TeamRole Role, MembershipKind Kind, DateOnly From, [property: Personal] string WhyPresent,
        Guid? ProfessionalId = null, Guid? PersonId = null, Guid? OrganisationId = null, DateOnly? To = null, Guid? MeetingId = null);

    /// <summary>The new membership.</summary>
    /// <param name="Id">The membership.</param>
    /// <param name="TeamId">The child's team.</param>
    /// <param name="ProfessionalId">Who joined: a professional.</param>
    /// <param name="PersonId">Or a person of the child's network.</param>
    /// <param name="OrganisationId">Or a partner.</param>
    /// <param name="Role">What they do.</param>
    /// <param name="Kind">Permanent or changing.</param>
    /// <param name="From">First day.</param>
    /// <param name="To">Last day; null = open.</param>
    /// <param name="MeetingId">The one meeting that they are there for.</param>
    /// <param name="WhyPresent">Why they are there.</param>
    /// <param name="ReplacedMemberId">The membership that ended the day before, when a responsible worker took over.</param>
    internal sealed record Response(
        Guid Id, Guid TeamId, Guid? ProfessionalId, Guid? PersonId, Guid? OrganisationId, TeamRole Role, MembershipKind Kind,
        DateOnly From, DateOnly? To, Guid? MeetingId, [property: Personal] string? WhyPresent, Guid? ReplacedMemberId);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.From).PlausibleDay();
            RuleFor(request => request.To).PlausibleDay();
            RuleFor(request => request.To).Null().When(request => request.MeetingId is not null)
                .WithErrorCode("to_follows_meeting").WithMessage("The last day is that of the meeting.");
            RuleFor(request => request.ProfessionalId)
                .Must((request, _) => new[] { request.ProfessionalId, request.PersonId, request.OrganisationId }.Count(id => id is not null) == 1)
                .WithErrorCode("one_of_three").WithMessage("Exactly one of professionalId, personId and organisationId.");
            RuleFor(request => request.WhyPresent).Prose(ChildTeamMap.WhyLength);
        }
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/children/{childId:guid}/team/members", Handle).ForChild(Permission.ManageChildTeam)
            .WithSummary("Someone joins the child's team, for a time or for one meeting; a new responsible worker takes over from the present one");

    private static async Task<Created<Response>> Handle(
        Guid childId, Request request, TeamsDb db, IOutbox outbox, GrantBook grants, CaseloadBook caseloads, ResponsibilityRoster roster,
        Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var team = await db.CurrentTeamAsync(childId, ct) ?? throw new Problem(Problems.NotFound);
        var wanted = new NewMember(request.Role, request.Kind, request.From, request.To, request.WhyPresent.Trim());
        if (request.MeetingId is { } meetingId)
        {
            wanted = wanted.ForMeeting(await db.NamedMeetingAsync(meetingId, team, caller, ct), now);
        }

        var (member, replaced) = await db.JoinNamedAsync(team, wanted, request, caller, ct);
        if (replaced is { To: { } lastDay })
        {
            outbox.Publish(TeamEvents.Left(replaced, lastDay, caller.Tenant, now));
            await grants.DismissAsync(replaced, ct);
            await roster.FollowAsync(replaced, member, ct);
        }

        outbox.Publish(TeamEvents.Joined(member, caller.Tenant, now));
        grants.Admit(childId, member, await db.GranteeAsync(member, ct));
        await caseloads.SaveAsync(
            member.Role == TeamRole.ResponsibleSocialWorker ? [member.ProfessionalId, replaced?.ProfessionalId] : [], caller, ct);
        return TypedResults.Created(
            $"/api/teams/children/{childId}/team",
            new Response(
                member.Id, team.Id, member.ProfessionalId, member.PersonId, member.OrganisationId, member.Role, member.Kind,
                member.From, member.To, member.MeetingId, member.WhyPresent, replaced?.Id));
    }
}
