using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Audit;

namespace SystemicPlatform.Meetings.Features.Records;

/// <summary>The shared record of a meeting, from its opening on.</summary>
internal static class RecordUseCases
{
    internal static void AddRecords(this IServiceCollection services)
    {
        services.AddScoped<RecordReading>();
        services.AddSingleton<RecordReaders>();
        services.AddHostedService(provider => provider.GetRequiredService<RecordReaders>());
        services.AddChildExport<MeetingsDb>("records", ExportRecords.ReadAsync);
    }

    internal static void MapRecords(this RouteGroupBuilder meetings)
    {
        OpenRecord.Map(meetings);
        GetRecord.Map(meetings);
        StreamRecord.Map(meetings);
        AddPart.Map(meetings);
        WriteParagraph.Map(meetings);
        GetParagraph.Map(meetings);
        RewriteParagraph.Map(meetings);
        MoveParagraph.Map(meetings);
        RemoveParagraph.Map(meetings);
        ShareRecord.Map(meetings);
        CorrectParagraph.Map(meetings);
        GetRecordVersion.Map(meetings);
        ListLateRecords.Map(meetings);
    }
}
