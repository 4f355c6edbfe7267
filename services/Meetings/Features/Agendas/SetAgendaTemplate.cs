using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Agendas;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Agendas;

/// <summary>Gives the area an agenda of its own for a kind of meeting and structure.</summary>
internal static class SetAgendaTemplate
{
    /// <summary>The agenda.</summary>
    /// <param name="Items">In order.</param>
    internal sealed record Request(IReadOnlyList<TemplateItem> Items);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => this.AreAgendaItems(request => request.Items, item => item.Topic, item => item.Minutes, item => item.Title);
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPut("/agenda-templates/{kind}/{structure}", Handle).Requires(Permission.ManageMeetingTemplates)
            .WithSummary("Sets the area's own agenda for a kind of meeting; If-Match once there is one");

    internal static async Task<Ok<AgendaTemplateView>> Handle(
        string kind, string structure, Request request, MeetingsDb db, Caller caller, HttpContext http, CancellationToken ct)
    {
        var (ofKind, by) = (GetAgendaTemplate.Word<MeetingKind>(kind), GetAgendaTemplate.Word<MeetingStructure>(structure));
        var template = await db.OwnTemplateAsync(caller.Tenant, ofKind, by, ct);
        if (template is null)
        {
            template = new AgendaTemplate(ofKind, by, request.Items);
            db.Add(template);
        }
        else
        {
            (await IfMatch.BindAsync(http, null!)).Guard(db, template);
            template.Change(request.Items);
        }

        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(AgendaTemplateView.From(template));
    }
}
