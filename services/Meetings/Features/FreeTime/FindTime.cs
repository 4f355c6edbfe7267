using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.FreeTime;
using SystemicPlatform.Meetings.Domain.Series;
using SystemicPlatform.Meetings.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.FreeTime;

/// <summary>Finds a time for many: ranked by whether all that is required is there, then by what is wished, then by how soon.</summary>
internal static class FindTime
{
    /// <summary>A professional.</summary>
    internal sealed record Person(Guid ProfessionalId, bool Required = true);

    /// <summary>A role in the team: one of those who have it is enough.</summary>
    internal sealed record WantedRole(TeamRole Role, bool Required = true);

    /// <summary>What is looked for.</summary>
    /// <param name="From">First day, Europe/Helsinki.</param>
    /// <param name="To">Last day; at most 92 days in all.</param>
    /// <param name="DurationMinutes">5–600.</param>
    /// <param name="People">Professionals.</param>
    /// <param name="TeamId">The team whose roles are meant; required with roles.</param>
    /// <param name="Roles">Roles of that team.</param>
    /// <param name="Earliest">A meeting begins no earlier in its day.</param>
    /// <param name="Latest">It ends no later in its day.</param>
    /// <param name="StepMinutes">Beginnings that are tried: every 5–120 minutes of the local clock.</param>
    /// <param name="Count">1–50 suggestions.</param>
    internal sealed record Request(
        DateOnly From, DateOnly To, int DurationMinutes, IReadOnlyList<Person> People, Guid? TeamId = null, IReadOnlyList<WantedRole>? Roles = null,
        TimeOnly? Earliest = null, TimeOnly? Latest = null, int StepMinutes = 30, int Count = 10);

    /// <summary>A seat that would stay empty: a professional, or a role.</summary>
    internal sealed record SeatView(Guid? ProfessionalId, TeamRole? Role);

    /// <summary>A time.</summary>
    /// <param name="StartsAt">UTC.</param>
    /// <param name="EndsAt">UTC.</param>
    /// <param name="MissingRequired">Empty where everybody who is required is free.</param>
    /// <param name="MissingOptional">Who else could not come.</param>
    internal sealed record Item(
        DateTimeOffset StartsAt, DateTimeOffset EndsAt, IReadOnlyList<SeatView> MissingRequired, IReadOnlyList<SeatView> MissingOptional);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.From).CalendarDay();
            RuleFor(request => request.To).CalendarDay().GreaterThanOrEqualTo(request => request.From)
                .Must((request, to) => to.DayNumber - request.From.DayNumber < Window.MaxDays)
                .WithErrorCode("too_long").WithMessage($"At most {Window.MaxDays} days.");
            RuleFor(request => request.DurationMinutes).InclusiveBetween(MeetingSeries.MinMinutes, MeetingSeries.MaxMinutes);
            RuleFor(request => request.People).Few();
            RuleFor(request => request.People).Must((request, people) => people.Count + (request.Roles?.Count ?? 0) > 0)
                .When(request => request.People is not null).WithErrorCode("not_empty").WithMessage("At least one person or role.");
            RuleFor(request => request.Roles!).Few();
            RuleFor(request => request.TeamId).NotNull().When(request => request.Roles is { Count: > 0 });
            RuleFor(request => request.StepMinutes).InclusiveBetween(5, 120);
            RuleFor(request => request.Count).InclusiveBetween(1, 50);
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost("/find-a-time", Handle)
            .ForChildIn<MeetingsDb, Request>(Permission.ScheduleMeetings, async (db, request, ct) =>
                request.TeamId is { } team ? await SeriesAccess.ChildOfTeamAsync(db, team, ct) : ChildSubject.Of(null))
            .WithSummary("Finds times that suit many people and roles, the best first");

    internal static async Task<Ok<Page<Item>>> Handle(Request request, MeetingsDb db, Diaries diaries, TimeProvider clock, CancellationToken ct)
    {
        var roles = request.Roles ?? [];
        var members = await MembersAsync(request.TeamId, [.. roles.Select(role => role.Role)], db, ct);
        Guid[] ids = [.. request.People.Select(person => person.ProfessionalId).Concat(members.Select(member => member.Who)).Distinct()];
        var free = (await diaries.ReadAsync(ids, request.From, request.To, ct)).ToDictionary(diary => diary.ProfessionalId, diary => diary.Free);
        Seat[] seats =
        [
            .. request.People.Select(person => new Seat(person.Required, [free[person.ProfessionalId]])),
            .. roles.Select(role => new Seat(
                role.Required, [.. members.Where(member => member.Role == role.Role).Select(member => free[member.Who].Within(member.While))])),
        ];
        SeatView[] names =
        [
            .. request.People.Select(person => new SeatView(person.ProfessionalId, null)),
            .. roles.Select(role => new SeatView(null, role.Role)),
        ];
        var search = new SlotSearch(
            request.From, request.To, request.Earliest ?? TimeOnly.MinValue, request.Latest ?? TimeOnly.MaxValue, request.DurationMinutes, request.StepMinutes);
        return TypedResults.Ok(new Page<Item>([.. search.Best(seats, clock.GetUtcNow(), request.Count).Select(one => Show(one, names))], null));
    }

    private static Item Show(Suggestion one, SeatView[] names) => new(
        one.Slot.From, one.Slot.To, [.. one.MissingRequired.Select(index => names[index])], [.. one.MissingOptional.Select(index => names[index])]);

    private static async Task<List<Member>> MembersAsync(Guid? teamId, TeamRole[] roles, MeetingsDb db, CancellationToken ct)
    {
        if (teamId is null || roles.Length == 0)
        {
            return [];
        }

        var members = await db.TeamMembers.AsNoTracking()
            .Where(row => row.TeamId == teamId && row.ProfessionalId != null && roles.Contains(row.Role)).ToListAsync(ct);
        return members.ConvertAll(row => new Member(row.ProfessionalId!.Value, row.Role, new Period(row.BeginsAt, row.EndsAt ?? DateTimeOffset.MaxValue)));
    }

    private sealed record Member(Guid Who, TeamRole Role, Period While);
}
