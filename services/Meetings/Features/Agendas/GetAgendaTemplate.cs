using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Agendas;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Agendas;

/// <summary>Reads the agenda of a kind of meeting, with the ETag that a change of the area's own one asks for.</summary>
internal static class GetAgendaTemplate
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/agenda-templates/{kind}/{structure}", Handle).Requires(Permission.KeepRecords)
            .WithSummary("The agenda of one kind of meeting and structure");

    internal static async Task<Ok<AgendaTemplateView>> Handle(
        string kind, string structure, MeetingsDb db, Caller caller, CancellationToken ct)
    {
        var (ofKind, by) = (Word<MeetingKind>(kind), Word<MeetingStructure>(structure));
        var template = await db.OwnTemplateAsync(caller.Tenant, ofKind, by, ct);
        return TypedResults.Ok(template is null ? AgendaTemplateView.Default(ofKind, by) : AgendaTemplateView.From(template));
    }

    /// <summary>A word of the path; a number, or a word that names nothing, leads nowhere.</summary>
    internal static T Word<T>(string text)
        where T : struct, Enum =>
        char.IsAsciiLetter(text[0]) && Enum.TryParse<T>(text, ignoreCase: true, out var value) ? value : throw new Problem(Problems.NotFound);

    /// <summary>The area's own template, or null.</summary>
    internal static Task<AgendaTemplate?> OwnTemplateAsync(
        this MeetingsDb db, string tenant, MeetingKind kind, MeetingStructure structure, CancellationToken ct) =>
        db.AgendaTemplates.FirstOrDefaultAsync(row => row.Tenant == tenant && row.Kind == kind && row.Structure == structure, ct);
}
