using System.Text.Json.Serialization;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Domain.Agendas;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Agendas;

/// <summary>A template as clients see it.</summary>
/// <param name="Kind">Kind of meeting.</param>
/// <param name="Structure">Dialogue structure.</param>
/// <param name="IsOwn">The area's own; false = the platform's, which has no ETag.</param>
/// <param name="Items">In order.</param>
/// <param name="RowVersion">Goes out as the ETag.</param>
internal sealed record AgendaTemplateView(
    MeetingKind Kind, MeetingStructure Structure, bool IsOwn, IReadOnlyList<TemplateItem> Items, [property: JsonIgnore] uint RowVersion) : IVersioned
{
    internal static AgendaTemplateView From(AgendaTemplate template) =>
        new(template.Kind, template.Structure, true, template.Items, template.RowVersion);

    internal static AgendaTemplateView Default(MeetingKind kind, MeetingStructure structure) =>
        new(kind, structure, false, DefaultAgenda.Of(kind, structure), 0);
}
