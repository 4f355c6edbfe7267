using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Experts;
using SystemicPlatform.Meetings.Domain.FreeTime;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.Series;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Features.FreeTime;

/// <summary>One professional's time within some days.</summary>
/// <param name="ProfessionalId">Whose.</param>
/// <param name="Working">When they work; nothing after their last day.</param>
/// <param name="Busy">Meetings and absences together: which is which is nobody else's business.</param>
internal sealed record Diary(Guid ProfessionalId, Periods Working, Periods Busy)
{
    internal Periods Free => Working.Without(Busy);
}

/// <summary>Reads professionals' time. Meetings and absences of all of them come in one query, each part from an index.</summary>
internal sealed class Diaries(MeetingsDb db)
{
    /// <summary>More than a meeting has seats.</summary>
    internal const int MaxPeople = 100;

    /// <summary>When they work and what they have.</summary>
    /// <param name="professionalIds">Of the caller's tenants.</param>
    /// <param name="from">First day, Europe/Helsinki.</param>
    /// <param name="to">Last day.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="Problem">404: one of them is not in the register.</exception>
    internal async Task<IReadOnlyList<Diary>> ReadAsync(IReadOnlyCollection<Guid> professionalIds, DateOnly from, DateOnly to, CancellationToken ct)
    {
        var professionals = await db.Professionals.AsNoTracking().Where(row => professionalIds.Contains(row.Id)).OrderBy(row => row.Id).ToListAsync(ct);
        if (professionals.Count < professionalIds.Distinct().Count())
        {
            throw new Problem(Problems.NotFound);
        }

        var tenants = professionals.Select(row => row.Tenant).Distinct().ToArray();
        var hours = await db.WorkingHours.AsNoTracking()
            .Where(row => tenants.Contains(row.Tenant) && (row.ProfessionalId == null || professionalIds.Contains(row.ProfessionalId.Value))).ToListAsync(ct);
        var whole = new Period(HelsinkiTime.ToInstant(from, TimeOnly.MinValue), HelsinkiTime.ToInstant(to.AddDays(1), TimeOnly.MinValue));
        var busy = (await Times(professionalIds, whole).ToListAsync(ct)).ToLookup(row => row.ProfessionalId, row => new Period(row.From, row.To));
        return professionals.ConvertAll(row => new Diary(row.Id, Week(row.Id, row.Tenant).Between(from, Earlier(to, row.LastDay)), Periods.Of(busy[row.Id]).Within(whole)));

        WorkingWeek Week(Guid id, string tenant) =>
            (hours.Find(row => row.ProfessionalId == id) ?? hours.Find(row => row.ProfessionalId == null && row.Tenant == tenant))?.Week ?? WorkingWeek.Usual;
    }

    /// <summary>The meetings of professionals that overlap some time, and their expert groups' times, each once, in order of time.</summary>
    internal async Task<ILookup<Guid, Engagement>> EngagementsAsync(IReadOnlyCollection<Guid> professionalIds, Period whole, CancellationToken ct) =>
        (await Meetings(professionalIds, whole).Concat(ExpertSlots(professionalIds, whole)).ToListAsync(ct))
            .OrderBy(row => row.From).ThenBy(row => row.MeetingId)
            .ToLookup(row => row.ProfessionalId, row => new Engagement(row.MeetingId, new Period(row.From, row.To)));

    /// <summary>Refuses whoever is not in the register.</summary>
    /// <exception cref="Problem">404</exception>
    internal async Task EnsureKnownAsync(Guid professionalId, CancellationToken ct)
    {
        if (!await db.Professionals.AnyAsync(row => row.Id == professionalId, ct))
        {
            throw new Problem(Problems.NotFound);
        }
    }

    private IQueryable<Time> Times(IReadOnlyCollection<Guid> ids, Period whole) => Meetings(ids, whole).Concat(ExpertSlots(ids, whole)).Concat(
        from absence in db.Absences
        where ids.Contains(absence.ProfessionalId) && !absence.IsCancelled && absence.EndsAt > whole.From && absence.BeginsAt < whole.To
        select new Time { ProfessionalId = absence.ProfessionalId, MeetingId = null, From = absence.BeginsAt, To = absence.EndsAt });

    // Those of their teams, and those they are invited to. Who was taken out of a meeting, or said that they will not
    // come, has that time free.
    private IQueryable<Time> Meetings(IReadOnlyCollection<Guid> ids, Period whole)
    {
        var earliest = whole.From.AddMinutes(-MeetingSeries.MaxMinutes);
        var ofTeams =
            from member in db.TeamMembers
            where member.ProfessionalId != null && ids.Contains(member.ProfessionalId.Value)
            join meeting in db.Meetings on member.TeamId equals meeting.TeamId
            where meeting.StartsAt >= earliest && meeting.StartsAt < whole.To && meeting.EndsAt > whole.From
                && (meeting.Status == MeetingStatus.Planned || meeting.Status == MeetingStatus.Moved || meeting.Status == MeetingStatus.Held)
                && member.BeginsAt <= meeting.StartsAt && (member.EndsAt == null || member.EndsAt > meeting.StartsAt)
                && !db.Participants.Any(row => row.MeetingId == meeting.Id && row.ProfessionalId == member.ProfessionalId
                    && (row.WithdrawnAt != null || row.Answer == InvitationAnswer.Declined))
            select new Time { ProfessionalId = member.ProfessionalId!.Value, MeetingId = meeting.Id, From = meeting.StartsAt, To = meeting.EndsAt };
        var invited =
            from row in db.Participants
            where row.ProfessionalId != null && ids.Contains(row.ProfessionalId.Value) && row.StartsAt >= earliest && row.StartsAt < whole.To
                && row.WithdrawnAt == null && row.Answer != InvitationAnswer.Declined && row.MemberId == null
            join meeting in db.Meetings on row.MeetingId equals meeting.Id
            where meeting.EndsAt > whole.From
                && (meeting.Status == MeetingStatus.Planned || meeting.Status == MeetingStatus.Moved || meeting.Status == MeetingStatus.Held)
            select new Time { ProfessionalId = row.ProfessionalId!.Value, MeetingId = meeting.Id, From = meeting.StartsAt, To = meeting.EndsAt };
        return ofTeams.Union(invited);
    }

    // What an expert group keeps free for itself is taken for its secretary and its experts, whoever is called into a case later.
    private IQueryable<Time> ExpertSlots(IReadOnlyCollection<Guid> ids, Period whole)
    {
        var earliest = whole.From.AddMinutes(-MeetingSeries.MaxMinutes);
        return
            from professional in db.Professionals
            where ids.Contains(professional.Id) && professional.Subject != null
            join seat in db.ExpertSeats on new { Subject = professional.Subject!, professional.Tenant } equals new { seat.Subject, seat.Tenant }
            join slot in db.ExpertSlots on seat.GroupId equals slot.GroupId
            where slot.StartsAt >= earliest && slot.StartsAt < whole.To && slot.EndsAt > whole.From && slot.Status != ExpertSlotStatus.NotHeld
            select new Time { ProfessionalId = professional.Id, MeetingId = null, From = slot.StartsAt, To = slot.EndsAt };
    }

    private static DateOnly Earlier(DateOnly one, DateOnly? other) => other < one ? other.Value : one;

    private sealed class Time
    {
        public Guid ProfessionalId { get; init; }

        public Guid? MeetingId { get; init; }

        public DateTimeOffset From { get; init; }

        public DateTimeOffset To { get; init; }
    }
}
