using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Templates;

/// <summary>A convener's certificate gets its last day.</summary>
internal static class EndConvener
{
    /// <summary>When.</summary>
    /// <param name="On">Last day.</param>
    internal sealed record Request(DateOnly On);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.On).CalendarDay();
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost(TemplateUseCases.Conveners + "/{convenerId:guid}/end", Handle).Requires(Permission.ManageProcessTemplates)
            .WithSummary("Gives a convener's certificate its last day");

    internal static async Task<Ok<ConvenerView>> Handle(Guid convenerId, Request request, MeetingsDb db, Caller caller, CancellationToken ct)
    {
        var tenant = caller.Tenant;
        var convener = await db.CertifiedConveners.SingleOrDefaultAsync(row => row.Id == convenerId && row.Tenant == tenant, ct)
            ?? throw new Problem(Problems.NotFound);
        convener.End(request.On);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(ConvenerView.From(convener));
    }
}
