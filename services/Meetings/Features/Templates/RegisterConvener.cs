using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Templates;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Templates;

/// <summary>Enters someone into the register of certified conveners (A2-12).</summary>
internal static class RegisterConvener
{
    /// <summary>The convener.</summary>
    /// <param name="Name">Name.</param>
    /// <param name="CertifiedOn">First day.</param>
    /// <param name="Organisation">Employer.</param>
    /// <param name="ValidTo">Last day; null = open.</param>
    internal sealed record Request(
        [property: Personal] string Name, DateOnly CertifiedOn, string? Organisation = null, DateOnly? ValidTo = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Name).Line(CertifiedConvener.MaxTextLength);
            RuleFor(request => request.Organisation).PlainText(CertifiedConvener.MaxTextLength);
            RuleFor(request => request.CertifiedOn).CalendarDay();
            RuleFor(request => request.ValidTo).CalendarDay();
            RuleFor(request => request.ValidTo).Must((request, last) => last is null || last >= request.CertifiedOn)
                .WithErrorCode("end_before_start").WithMessage("The last day is not before the first.");
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost(TemplateUseCases.Conveners, Handle).Requires(Permission.ManageProcessTemplates)
            .WithSummary("Enters someone into the register of certified conveners");

    internal static async Task<Created<ConvenerView>> Handle(Request request, MeetingsDb db, CancellationToken ct)
    {
        var convener = new CertifiedConvener(request.Name, request.Organisation, request.CertifiedOn, request.ValidTo);
        db.Add(convener);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created("/api/meetings/conveners", ConvenerView.From(convener));
    }
}
