using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Audit;

namespace SystemicPlatform.Meetings.Features.Agendas;

/// <summary>Agendas and the templates that they are drawn up from.</summary>
internal static class AgendaUseCases
{
    internal static void AddAgendas(this IServiceCollection services) =>
        services.AddChildExport<MeetingsDb>("agendas", ExportAgendas.ReadAsync);

    internal static void MapAgendas(this RouteGroupBuilder meetings)
    {
        ListAgendaTemplates.Map(meetings);
        GetAgendaTemplate.Map(meetings);
        SetAgendaTemplate.Map(meetings);
        DrawUpAgenda.Map(meetings);
        GetAgenda.Map(meetings);
        SuggestChildren.Map(meetings);
        ChangeAgenda.Map(meetings);
    }
}
