using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Calendars;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;

namespace SystemicPlatform.Meetings.Features.Polls;

/// <summary>Asking many, with or without an account, which time suits.</summary>
internal static class PollUseCases
{
    internal static void AddPolls(this IServiceCollection services)
    {
        services.AddChildExport<MeetingsDb>("polls", ExportAsync);
        services.AddOpenEndpoints(CalendarLinks.OpenPath, open =>
        {
            ReadPoll.Map(open);
            AnswerPoll.Map(open);
        });
    }

    internal static void MapPolls(this RouteGroupBuilder meetings)
    {
        ProposeTimes.Map(meetings);
        GetPoll.Map(meetings);
        ListTeamPolls.Map(meetings);
        AskInPoll.Map(meetings);
        RevokePollLink.Map(meetings);
        PickTime.Map(meetings);
    }

    private static async Task<object> ExportAsync(MeetingsDb db, Guid childId, CancellationToken ct)
    {
        var polls = await db.Polls.AsNoTracking().Where(poll => poll.ChildId == childId)
            .Include(poll => poll.Options).Include(poll => poll.Invitees).ThenInclude(invitee => invitee.Answers).AsSplitQuery()
            .OrderBy(poll => poll.Id).ToListAsync(ct);
        return polls.ConvertAll(poll => PollView.From(poll));
    }
}
