using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Plans.Domain.Genograms;
using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Plans.Features.Genograms;

/// <summary>Draws a genogram of the network that Teams showed the caller; nothing of it is kept here (ADR 0015).</summary>
internal static class DrawGenogram
{
    /// <summary>The family.</summary>
    /// <param name="Title">What the drawing is called.</param>
    /// <param name="Persons">The child itself, under its id, and the others.</param>
    /// <param name="Relations">What they are to each other.</param>
    internal sealed record Request([property: Personal] string Title, IReadOnlyList<GenogramPerson> Persons, IReadOnlyList<GenogramRelation> Relations);

    /// <summary>The drawing.</summary>
    /// <param name="Svg">As a picture.</param>
    /// <param name="Text">As text: every person, every relation.</param>
    internal sealed record Response([property: Personal] string Svg, [property: Personal] IReadOnlyList<string> Text);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Title).Line();
            RuleFor(request => request.Persons).AtMost(GenogramLimits.Persons);
            RuleForEach(request => request.Persons).ChildRules(person => person.RuleFor(one => one.Name).Line(Party.MaxNameLength));
            RuleFor(request => request.Relations).AtMost(GenogramLimits.Relations);
        }
    }

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPost("/children/{childId:guid}/genogram/drawing", Handle).ForChild(Permission.UseTools).WithSummary("Draws a genogram");

    internal static Ok<Response> Handle(Guid childId, Request request, TimeProvider clock)
    {
        var genogram = Genogram.Of(childId, request.Persons, request.Relations, HelsinkiTime.Today(clock).Year);
        return TypedResults.Ok(new Response(new GenogramDrawing(genogram).Draw(request.Title), [.. GenogramText.Of(genogram)]));
    }
}
