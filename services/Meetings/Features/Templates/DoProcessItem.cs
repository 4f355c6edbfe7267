using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Networks;
using SystemicPlatform.Meetings.Domain.Templates;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Features.Templates;

/// <summary>Records that something of a step was done, e.g. the family's private time.</summary>
internal static class DoProcessItem
{
    /// <summary>What was done.</summary>
    /// <param name="StepKey">The step.</param>
    /// <param name="ItemKey">What of it.</param>
    /// <param name="On">When.</param>
    /// <param name="Note">What is to be said of it.</param>
    internal sealed record Request(string StepKey, string ItemKey, DateOnly On, [property: Personal] string? Note = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.StepKey).Line(ProcessTemplate.MaxKeyLength);
            RuleFor(request => request.ItemKey).Line(ProcessTemplate.MaxKeyLength);
            RuleFor(request => request.On).CalendarDay();
            RuleFor(request => request.Note).Prose();
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost(TemplateUseCases.Process + "/items", Handle).ForChild(Permission.ManageProcesses)
            .WithSummary("Records that something of a step was done");

    internal static async Task<Ok<ChildProcessView>> Handle(
        Guid childId, Guid processId, Request request, MeetingsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        NetworkRules.EnsurePast(request.On, HelsinkiTime.Today(clock));
        var process = await db.ChildProcessAsync(childId, processId, ct);
        process.Do(new DoneItem(request.StepKey, request.ItemKey, request.On, request.Note, caller.Name));
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(ChildProcessView.From(process));
    }
}
