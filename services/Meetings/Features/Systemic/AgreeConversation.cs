using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Systemic;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Systemic;

/// <summary>Agrees the conversation to which the thinking leads: who, with whom, about what, by when.</summary>
internal static class AgreeConversation
{
    /// <summary>The conversation.</summary>
    /// <param name="Conversation">Who, with whom, about what, by when.</param>
    internal sealed record Request(Conversation Conversation);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Conversation).NotNull().ChildRules(one =>
        {
            one.RuleFor(conversation => conversation.Who).Line(SystemicRecord.MaxNameLength);
            one.RuleFor(conversation => conversation.With).Line(SystemicRecord.MaxNameLength);
            one.RuleFor(conversation => conversation.About).Prose(SystemicRecord.MaxTextLength);
            one.RuleFor(conversation => conversation.By).CalendarDay();
        });
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPut($"{SystemicRows.Path}/conversation", Handle).ForChild(Permission.KeepRecords)
            .WithSummary("Agrees the conversation to which the thinking leads");

    internal static async Task<Ok<SystemicRecordView>> Handle(
        Guid meetingId, Guid childId, Request request, IfMatch ifMatch, MeetingsDb db, CancellationToken ct)
    {
        var record = await db.SystemicRecordAsync(meetingId, childId, ct);
        ifMatch.Guard(db, record, () => SystemicRecordView.From(record, []));
        record.Agree(request.Conversation);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(await db.ViewAsync(record, ct));
    }
}
