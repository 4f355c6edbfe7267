using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Completion;

namespace SystemicPlatform.Training.Features.Completion;

/// <summary>Exempts someone from one part of a programme, for a reason that is kept.</summary>
internal static class GrantExemption
{
    /// <summary>What is sent.</summary>
    /// <param name="Part">Which part need not be done.</param>
    /// <param name="Reason">Kept with who granted it.</param>
    internal sealed record Request(CompletionPart Part, [property: Personal] string Reason);

    /// <summary>An exemption as it is shown.</summary>
    internal sealed record View(Guid Id, Guid EnrolmentId, CompletionPart Part, [property: Personal] string Reason, DateTimeOffset GrantedAt);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Reason).NotEmpty().Paragraphs(Exemption.MaxReasonLength);
    }

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/enrolments/{enrolmentId:guid}/exemptions", Handle).Requires(Permission.ManageCertificates)
            .WithSummary("Exempts someone from one part of a programme");

    internal static async Task<Ok<View>> Handle(
        Guid enrolmentId, Request request, TrainingDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var enrolment = await db.Enrolments.OneAsync(enrolmentId, caller, ct);
        var exemption = new Exemption(enrolment.Id, request.Part, request.Reason.Trim(), caller.Subject, clock.GetUtcNow());
        db.Add(exemption);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(new View(exemption.Id, exemption.EnrolmentId, exemption.Part, exemption.Reason, exemption.GrantedAt));
    }
}
