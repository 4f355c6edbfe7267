using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Retention;

namespace SystemicPlatform.Teams.Features.Erasures;

/// <summary>What proves that a child was erased (L-23): which id, why, who answers for it, and each service's word. JSON, or a page to print.</summary>
internal static class GetErasureCertificate
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/erasures/{erasureId:guid}/certificate", Handle).Requires(Permission.ReadRetention)
            .WithSummary("The certificate of a completed erasure; format=html gives a page to print");

    private static async Task<IResult> Handle(Guid erasureId, string? format, TeamsDb db, CancellationToken ct)
    {
        var erasure = await db.ErasureAsync(erasureId, ct);
        if (erasure.State != ErasureState.Completed)
        {
            throw new RuleViolation("erasure_not_complete", "Not every service has confirmed yet.");
        }

        var view = ErasureView.From(erasure);
        return format == "html" ? TypedResults.Content(Page(view), "text/html; charset=utf-8") : TypedResults.Ok(view);
    }

    private static string Page(ErasureView view)
    {
        var page = new StringBuilder("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Certificate of erasure</title><h1>Certificate of erasure</h1><table>");
        Row("Erasure", view.Id.ToString());
        Row("Record erased", view.ChildId.ToString());
        Row("Documents were due on", view.DueOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Row("Proposed by", view.ProposedBy);
        Row("Confirmed by", view.ConfirmedBy ?? "");
        Row("Completed", Instant(view.CompletedAt!.Value));
        foreach (var service in view.Services)
        {
            Row(service.Service, string.Create(CultureInfo.InvariantCulture, $"{service.Rows} rows, {Instant(service.At)}"));
        }

        return page.Append("</table></html>").ToString();

        void Row(string name, string value) =>
            page.Append("<tr><th>").Append(HtmlEncoder.Default.Encode(name)).Append("</th><td>").Append(HtmlEncoder.Default.Encode(value)).Append("</td></tr>");
    }

    private static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
