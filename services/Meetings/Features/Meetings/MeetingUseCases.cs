using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Calendars;
using SystemicPlatform.Meetings.Features.Participants;
using SystemicPlatform.Meetings.Features.Rules;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;

namespace SystemicPlatform.Meetings.Features.Meetings;

/// <summary>What can be done with one meeting and with who takes part.</summary>
internal static class MeetingUseCases
{
    internal static void AddMeetings(this IServiceCollection services)
    {
        services.AddChildExport<MeetingsDb>("meetings", ExportMeetings.ReadAsync);
        services.AddOpenEndpoints(CalendarLinks.OpenPath, open =>
        {
            ReadInvitation.Map(open);
            AnswerByLink.Map(open);
        });
    }

    internal static void MapMeetings(this RouteGroupBuilder meetings)
    {
        ScheduleMeeting.Map(meetings);
        GetMeeting.Map(meetings);
        ListTeamMeetings.Map(meetings);
        ListChildMeetings.Map(meetings);
        ListMyMeetings.Map(meetings);
        GetMyWeek.Map(meetings);
        GetWorkbench.Map(meetings);
        TakeUpChild.Map(meetings);
        ReleaseChild.Map(meetings);
        HoldMeeting.Map(meetings);

        ListParticipants.Map(meetings);
        InviteParticipant.Map(meetings);
        WithdrawParticipant.Map(meetings);
        RecordAnswer.Map(meetings);
        AnswerInvitation.Map(meetings);
        MakeInvitationLink.Map(meetings);
        RevokeInvitationLink.Map(meetings);
        AssignDuties.Map(meetings);
        MarkAttendance.Map(meetings);

        GetMeetingRules.Map(meetings);
        ChangeMeetingRules.Map(meetings);
    }
}
