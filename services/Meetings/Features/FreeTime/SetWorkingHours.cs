using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.FreeTime;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.FreeTime;

/// <summary>Sets the working week of a professional or of the tenant. One's own is everybody's to set.</summary>
internal static class SetWorkingHours
{
    /// <summary>The whole week.</summary>
    /// <param name="Times">Europe/Helsinki; none at all is somebody who does not work.</param>
    /// <param name="ProfessionalId">Whose; null for the tenant's.</param>
    internal sealed record Request(IReadOnlyList<WorkingTime> Times, Guid? ProfessionalId = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Times).Few();
            RuleFor(request => request.Times).Must(times => times.Count <= WorkingWeek.MaxTimes).When(request => request.Times is not null)
                .WithErrorCode("too_many").WithMessage($"At most {WorkingWeek.MaxTimes}.");
            RuleForEach(request => request.Times).Must(time => Enum.IsDefined(time.Weekday)).WithErrorCode("unknown_weekday");
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPut("/working-hours", Handle).Requires(Permission.ManageWorkingHours)
            .WithSummary("Sets a working week; If-Match once there is one");

    internal static async Task<Ok<WorkingHoursView>> Handle(Request request, MeetingsDb db, Caller caller, HttpContext http, CancellationToken ct)
    {
        await EnsureMayAsync(request.ProfessionalId, db, caller, ct);
        var (tenant, week) = (caller.Tenant, WorkingWeek.Of(request.Times));
        var hours = await db.WorkingHours.FirstOrDefaultAsync(row => row.Tenant == tenant && row.ProfessionalId == request.ProfessionalId, ct);
        if (hours is null)
        {
            hours = new WorkingHours(request.ProfessionalId, week);
            db.Add(hours);
        }
        else
        {
            (await IfMatch.BindAsync(http, null!)).Guard(db, hours);
            hours.Change(week);
        }

        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(WorkingHoursView.From(hours));
    }

    private static async Task EnsureMayAsync(Guid? professionalId, MeetingsDb db, Caller caller, CancellationToken ct)
    {
        var tenant = caller.Tenant;
        var professional = await db.Professionals.AsNoTracking().FirstOrDefaultAsync(row => row.Id == professionalId && row.Tenant == tenant, ct);
        if (!caller.Supervises(Permission.ManageWorkingHours) && (professional?.Subject is not { } subject || subject != caller.Subject))
        {
            throw new Problem(Problems.Forbidden);
        }

        if (professionalId is not null && professional is null)
        {
            throw new InvalidFields("professionalId", "unknown_professional", "There is no such professional.");
        }
    }
}
