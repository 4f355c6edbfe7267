using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Networks;
using SystemicPlatform.Meetings.Domain.Parties;
using SystemicPlatform.Meetings.Features.Input;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Networks;

/// <summary>Writes the preparation with the child and the family: step 1 (A1-05).</summary>
internal static class PrepareRound
{
    /// <summary>The preparation as it is now; half of it can be saved.</summary>
    /// <param name="CoreIssue">What the family hopes to be solved, in its own words.</param>
    /// <param name="CoreIssueBy">Whose words.</param>
    /// <param name="Invitees">Who are wanted, each with a reason.</param>
    /// <param name="Sharing">What is told, and who tells it.</param>
    /// <param name="Tools">Drawings that were made; none is asked for.</param>
    /// <param name="WayOfWorkingExplainedOn">When the way of working was gone through.</param>
    /// <param name="ChildHearing">Whether and how the child was heard.</param>
    internal sealed record Request(
        [property: Personal] string? CoreIssue, [property: Personal] string? CoreIssueBy,
        IReadOnlyList<InviteeInput> Invitees, IReadOnlyList<SharedTopic> Sharing,
        IReadOnlyList<PreparationTool> Tools, DateOnly? WayOfWorkingExplainedOn = null, ChildHearing? ChildHearing = null);

    /// <summary>Someone who is wanted there.</summary>
    /// <param name="Who">The person.</param>
    /// <param name="Reason">What for.</param>
    /// <param name="AgreedWithFamily">True when child and family agreed to it.</param>
    /// <param name="Id">Of an entry that is on the list already; null for a new one.</param>
    internal sealed record InviteeInput(Party Who, [property: Personal] string Reason, bool AgreedWithFamily, Guid? Id = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.CoreIssue).Prose();
            RuleFor(request => request.CoreIssueBy).PlainText(Party.MaxNameLength);
            RuleFor(request => request.Invitees).Few();
            RuleFor(request => request.Sharing).Few();
            RuleFor(request => request.Tools).Few();
            RuleFor(request => request.WayOfWorkingExplainedOn).CalendarDay();
            RuleFor(request => request.ChildHearing!.How).Prose().When(request => request.ChildHearing is not null);
            RuleForEach(request => request.Invitees).ChildRules(invitee =>
            {
                invitee.RuleFor(one => one.Who).SetValidator(new PartyValidator());
                invitee.RuleFor(one => one.Reason).Prose();
            });
            RuleForEach(request => request.Sharing).ChildRules(shared =>
            {
                shared.RuleFor(one => one.Topic).Prose();
                shared.RuleFor(one => one.Teller).Line();
            });
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPut(NetworkUseCases.Process + "/preparation", Handle).ForChild(Permission.ManageProcesses)
            .WithSummary("Writes the preparation of the present round");

    internal static async Task<Ok<NetworkProcessView>> Handle(
        Guid childId, Guid processId, Request request, IfMatch ifMatch, MeetingsDb db, CancellationToken ct)
    {
        var process = await db.NetworkProcessAsync(childId, processId, ct);
        ifMatch.Guard(db, process);
        var preparation = Read(request, process.Round.Preparation);
        process.InRound(round => round.Prepare(preparation));
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(NetworkProcessView.From(process));
    }

    private static Preparation Read(Request request, Preparation before)
    {
        var known = before.Invitees.Select(invitee => invitee.Id).ToHashSet();
        if (request.Invitees.Any(invitee => invitee.Id is { } id && !known.Remove(id)))
        {
            throw new InvalidFields("invitees", "unknown_invitee", "An id is given once, and only of an entry that is on the list.");
        }

        return new Preparation(
            request.CoreIssue, request.CoreIssueBy,
            [.. request.Invitees.Select(one => new Invitee(one.Id ?? Guid.CreateVersion7(), one.Who, one.Reason, one.AgreedWithFamily))],
            request.Sharing, [.. request.Tools.Distinct()], request.WayOfWorkingExplainedOn, request.ChildHearing);
    }
}
