using System.Text.Json.Serialization;
using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Partners;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.Meetings.Features.Records;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Partners;

/// <summary>A partner's statement before a meeting that it belongs to. Everybody in the meeting reads it.</summary>
internal static class PartnerStatements
{
    private const string Path = PartnerInvitations.One + "/statement";
    private const int MaxTextLength = 8000;

    /// <summary>What is said.</summary>
    /// <param name="Text">Only what is necessary for the meeting (L-12); the child and the family read it, too.</param>
    internal sealed record Request([property: Personal] string Text);

    /// <summary>A statement.</summary>
    /// <param name="Id">The statement.</param>
    /// <param name="MeetingId">Before which meeting.</param>
    /// <param name="OrganisationId">Whose it is.</param>
    /// <param name="Text">What it says.</param>
    /// <param name="GivenBy">Who gave it.</param>
    /// <param name="GivenAt">UTC.</param>
    /// <param name="Version">Rises with every change.</param>
    /// <param name="RowVersion">Goes out as the ETag.</param>
    internal sealed record View(
        Guid Id, Guid MeetingId, Guid OrganisationId, [property: Personal] string Text, [property: Personal] string GivenBy, DateTimeOffset GivenAt,
        int Version, [property: JsonIgnore] uint RowVersion) : IVersioned
    {
        internal static View From(PartnerStatement row) =>
            new(row.Id, row.MeetingId, row.OrganisationId, row.Text, row.GivenBy, row.GivenAt, row.Version, row.RowVersion);
    }

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Text).Prose(MaxTextLength);
    }

    internal static void Map(RouteGroupBuilder partners)
    {
        partners.MapPost(Path, GiveAsync).ForChildOf<MeetingsDb>(Permission.TakePartInMeetings, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("Gives your organisation's statement before the meeting");
        partners.MapGet(Path, GetAsync).ForChildOf<MeetingsDb>(Permission.TakePartInMeetings, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("Your organisation's own statement");
        partners.MapPut(Path, ChangeAsync).ForChildOf<MeetingsDb>(Permission.TakePartInMeetings, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("Says it anew, until the meeting begins");
    }

    private static async Task<Created<View>> GiveAsync(
        Guid meetingId, Request request, MeetingsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var part = await PartnerPart.OfAsync(db, caller, meetingId, ct);
        var statement = PartnerStatement.Of(part.Meeting, part.ChildId, part.OrganisationId);
        statement.Say(part.Meeting, request.Text, caller.AsAuthor().Name, clock.GetUtcNow());
        db.Add(statement);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"{PartnerEndpoints.Prefix}/invitations/{meetingId}/statement", View.From(statement));
    }

    private static async Task<Ok<View>> GetAsync(Guid meetingId, MeetingsDb db, Caller caller, CancellationToken ct) =>
        TypedResults.Ok(View.From(await OwnAsync(db, await PartnerPart.OfAsync(db, caller, meetingId, ct), ct)));

    private static async Task<Ok<View>> ChangeAsync(
        Guid meetingId, Request request, IfMatch ifMatch, MeetingsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var part = await PartnerPart.OfAsync(db, caller, meetingId, ct);
        var statement = await OwnAsync(db, part, ct);
        ifMatch.Guard(db, statement, () => View.From(statement));
        statement.Say(part.Meeting, request.Text, caller.AsAuthor().Name, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(View.From(statement));
    }

    private static async Task<PartnerStatement> OwnAsync(MeetingsDb db, PartnerPart part, CancellationToken ct) =>
        await db.PartnerStatements.SingleOrDefaultAsync(row => row.MeetingId == part.Meeting.Id && row.OrganisationId == part.OrganisationId, ct)
            ?? throw new Problem(Problems.NotFound);
}
