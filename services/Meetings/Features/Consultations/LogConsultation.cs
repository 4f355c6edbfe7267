using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Consultations;
using SystemicPlatform.Meetings.Domain.Networks;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Features.Consultations;

/// <summary>Logs support that one got from outside the own work community, as one of six kinds (A2-21).</summary>
internal static class LogConsultation
{
    private const int MaxMinutes = 1440;

    /// <summary>The entry.</summary>
    /// <param name="Kind">One of the six kinds.</param>
    /// <param name="On">The day.</param>
    /// <param name="Minutes">How long.</param>
    /// <param name="Remote">True when it was not face to face.</param>
    /// <param name="Theme">In general; never about a child.</param>
    internal sealed record Request(ConsultationKind Kind, DateOnly On, int Minutes, bool Remote, string? Theme = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.On).CalendarDay();
            RuleFor(request => request.Minutes).InclusiveBetween(1, MaxMinutes);
            RuleFor(request => request.Theme).Line(ConsultationSlot.MaxTextLength);
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost(ConsultationUseCases.Log, Handle).Requires(Permission.ManageProcesses).WithSummary("Logs support that one got");

    internal static async Task<Created<LogEntryView>> Handle(Request request, MeetingsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        NetworkRules.EnsurePast(request.On, HelsinkiTime.Today(clock));
        var entry = new ConsultationLogEntry(request.Kind, request.On, request.Minutes, request.Remote, request.Theme, caller.Name);
        db.Add(entry);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created("/api/meetings/consultation-log", LogEntryView.From(entry));
    }
}
