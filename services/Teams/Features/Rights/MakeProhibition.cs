using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Rights;
using SystemicPlatform.Teams.Features.Grants;

namespace SystemicPlatform.Teams.Features.Rights;

internal static class MakeProhibition
{
    internal sealed record Request(ProhibitionLevel Level, GiverRequest GivenBy, ServiceLine? ServiceLine = null, Guid? DocumentId = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.GivenBy).SetValidator(new GiverRequest.Validator());
            RuleFor(request => request.ServiceLine).Must((request, line) => line is not null == (request.Level == ProhibitionLevel.ServiceTask))
                .WithErrorCode("service_line_and_level").WithMessage("The service task, at that level only.");
            RuleFor(request => request.DocumentId).Must((request, document) => document is not null == (request.Level == ProhibitionLevel.Document))
                .WithErrorCode("document_and_level").WithMessage("The document, at that level only.");
        }
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/children/{childId:guid}/prohibitions", Handle).ForChild(Permission.ManageRights)
            .WithSummary("The client forbids disclosures; partners' access to what it covers ends at once (L-21)");

    private static async Task<Created<ProhibitionView>> Handle(
        Guid childId, Request request, TeamsDb db, GrantBook grants, IOutbox outbox, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await db.KnownByNameAsync(childId, ct);
        var made = await db.GivenAsync(childId, request.GivenBy, caller.Name, HelsinkiTime.DayOf(now), ct);
        var prohibition = DisclosureProhibition.Make(childId, request.Level, request.ServiceLine, request.DocumentId, made, now);
        if ((await db.ProhibitionsAsync(childId, ct)).Exists(row =>
            (row.Level, row.ServiceLine, row.DocumentId) == (request.Level, request.ServiceLine, request.DocumentId)))
        {
            throw new RuleViolation("prohibition_in_force", "The same is forbidden already.");
        }

        db.Add(prohibition);
        await grants.EndForbiddenAsync(prohibition, ct);
        if (prohibition.DocumentId is { } documentId)
        {
            outbox.Publish(new DocumentProhibited(caller.Tenant, childId, prohibition.Id, documentId, now));
        }

        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/teams/children/{childId}/prohibitions", ProhibitionView.From(prohibition));
    }
}
