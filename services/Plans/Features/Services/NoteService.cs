using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Domain.Services;
using SystemicPlatform.Plans.Features.Input;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Services;

/// <summary>Notes a service around the child: who does what, when and for whom.</summary>
internal static class NoteService
{
    /// <summary>The service.</summary>
    /// <param name="Facts">What is said of it.</param>
    /// <param name="Audience">Who may see it; null = the child and the workers.</param>
    internal sealed record Request(ServiceFacts Facts, Audience? Audience = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Facts).ChildRules(Facts);
            RuleFor(request => request.Audience!).SetValidator(new AudienceValidator()).When(request => request.Audience is not null);
        }

        private static void Facts(InlineValidator<ServiceFacts> facts)
        {
            facts.RuleFor(one => one.What).Line();
            facts.RuleFor(one => one.Provider).SetValidator(new PartyValidator());
            facts.RuleFor(one => one.ForWhom).Some();
            facts.RuleForEach(one => one.ForWhom).SetValidator(new PartyValidator());
            facts.RuleFor(one => one.Needs).Some();
            facts.RuleFor(one => one.StartsOn).CalendarDay();
            facts.RuleFor(one => one.EndsOn).CalendarDay();
            facts.RuleFor(one => one.EndsOn).Must((one, ends) => ends is null || ends >= one.StartsOn).WithErrorCode("ends_before_start").WithMessage("Ends on its first day at the earliest.");
            facts.RuleFor(one => one.Timetable).Line();
            facts.RuleFor(one => one.FamilysView).Prose();
            facts.RuleFor(one => one.ProfessionalsView).Prose();
        }
    }

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPost(ServiceUseCases.Services, Handle).ForChild(Permission.ManagePlans).WithSummary("Notes a service around the child");

    internal static async Task<Created<ServiceView>> Handle(Guid childId, Request request, PlansDb db, CancellationToken ct)
    {
        var service = ChildService.Note(childId, request.Facts, request.Audience ?? ServiceUseCases.Usual);
        db.Add(service);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/plans/children/{childId}/services/{service.Id}", ServiceView.From(service));
    }
}
