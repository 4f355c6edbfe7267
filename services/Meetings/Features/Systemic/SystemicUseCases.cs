using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Audit;

namespace SystemicPlatform.Meetings.Features.Systemic;

/// <summary>Thinking about one child, meeting by meeting.</summary>
internal static class SystemicUseCases
{
    internal static void AddSystemic(this IServiceCollection services) =>
        services.AddChildExport<MeetingsDb>("systemicRecords", ExportSystemic.ReadAsync);

    internal static void MapSystemic(this RouteGroupBuilder meetings)
    {
        OpenSystemicRecord.Map(meetings);
        GetSystemicRecord.Map(meetings);
        ChangeSystemicRecord.Map(meetings);
        AddSystemicNote.Map(meetings);
        AgreeConversation.Map(meetings);
        TellOutcome.Map(meetings);
        RaiseHypothesis.Map(meetings);
        ChangeHypothesis.Map(meetings);
        ListHypotheses.Map(meetings);
        GetThread.Map(meetings);
        ListCircularQuestions.Map(meetings);
        AddCircularQuestion.Map(meetings);
    }
}
