using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Consumers;
using SystemicPlatform.Meetings.Domain.Calendars;
using SystemicPlatform.Meetings.Features.FreeTime;
using SystemicPlatform.Meetings.Features.Links;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Hosting;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Meetings.Features.Calendars;

/// <summary>Meetings in people's own calendars, and when people are free.</summary>
internal static class CalendarUseCases
{
    internal static void AddCalendars(this WebApplicationBuilder builder)
    {
        builder.Consume<ProfessionalAbsent, WhenProfessionalAbsent>();
        builder.Consume<AbsenceCancelled, WhenAbsenceCancelled>();
        builder.Services.AddSingleton(new CalendarLinks(Settings.RequireAddress(builder.Configuration, "Portal:Address")));
        builder.Services.AddScoped<LinkDoor>();
        builder.Services.AddScoped<CalendarTexts>();
        builder.Services.AddScoped<InvitationFile>();
        builder.Services.AddScoped<Diaries>();
        builder.Services.AddOpenEndpoints(CalendarLinks.OpenPath, ReadFeed.Map);
    }

    internal static void MapCalendars(this RouteGroupBuilder meetings)
    {
        OpenFeed.Map(meetings);
        ListFeeds.Map(meetings);
        CloseFeed.Map(meetings);
        GetInvitation.Map(meetings);
        GetSeriesInvitation.Map(meetings);

        GetWorkingHours.Map(meetings);
        SetWorkingHours.Map(meetings);
        GetFreeBusy.Map(meetings);
        FindTime.Map(meetings);
        ListConflicts.Map(meetings);
        ListMeetingConflicts.Map(meetings);
    }
}
