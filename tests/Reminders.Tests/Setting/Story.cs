using SystemicPlatform.Contracts;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Testing.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace SystemicPlatform.Reminders.Tests.Setting;

/// <summary>What Teams and Meetings tell in a test, in a tenant and a team of the test's own.</summary>
internal sealed class Story(RemindersFixture fixture)
{
    public string Tenant { get; } = TestCaller.NewTenant();

    public Guid TeamId { get; } = Guid.CreateVersion7();

    public DateTimeOffset Now => fixture.Clock.GetUtcNow();

    public DateOnly Today => HelsinkiTime.DayOf(Now);

    public ProfessionalRegistered Professional(Language language = Language.Fi, string? email = null, bool reachable = true)
    {
        var id = Guid.CreateVersion7();
        return new ProfessionalRegistered(Tenant, id, $"sub-{id}", language, reachable ? Seal(id, email ?? $"{id}@demo.example") : null, Now);
    }

    public string Seal(Guid id, string email) =>
        fixture.Services.GetRequiredService<ContactSeal>().Seal(new ContactPoint(email, null, "fi"), id);

    public TeamMemberJoined Member(Guid professionalId, DateOnly? from = null, DateOnly? to = null, TeamRole role = TeamRole.FamilyTherapist) =>
        new(Tenant, TeamId, Guid.CreateVersion7(), professionalId, null, null, role, MembershipKind.Permanent, from ?? Today.AddDays(-30), to, Now);

    public MeetingScheduled Meeting(TimeSpan ahead, int version = 1, Guid? id = null, MeetingKind kind = MeetingKind.ProfessionalTeam) =>
        new(Tenant, null, TeamId, null, kind, Occurrence(ahead, version, id), Now);

    public MeetingMoved Moved(Guid id, TimeSpan ahead, int version) =>
        new(Tenant, null, TeamId, null, MeetingKind.ProfessionalTeam, Occurrence(ahead, version, id), Now);

    public MeetingCancelled Cancelled(Guid id, int version) => new(Tenant, null, id, version, Now);

    public static SeriesScheduled Series(string tenant, Guid teamId, DateTimeOffset first, int count, DateTimeOffset now) => new(
        tenant, Guid.CreateVersion7(), teamId, null, MeetingKind.ProfessionalTeam,
        [.. Enumerable.Range(0, count).Select(week => new ScheduledOccurrence(
            Guid.CreateVersion7(), first.AddDays(7 * week), first.AddDays(7 * week).AddHours(2), 1))],
        now);

    public ScheduledOccurrence Occurrence(TimeSpan ahead, int version = 1, Guid? id = null) =>
        new(id ?? Guid.CreateVersion7(), Now + ahead, Now + ahead + TimeSpan.FromHours(2), version);

    /// <summary>A registered professional who is a member of the team.</summary>
    public async Task<ProfessionalRegistered> JoinAsync(
        Language language = Language.Fi, DateOnly? from = null, DateOnly? to = null, bool reachable = true)
    {
        var professional = Professional(language, reachable: reachable);
        await TellAsync(professional);
        await TellAsync(Member(professional.ProfessionalId, from, to));
        return professional;
    }

    public Task TellAsync(ProfessionalRegistered fact, Guid? id = null) => fixture.DeliverAsync<ProfessionalRegistered, WhenProfessionalRegistered>(fact, id);

    public Task TellAsync(ProfessionalChanged fact, Guid? id = null) => fixture.DeliverAsync<ProfessionalChanged, WhenProfessionalChanged>(fact, id);

    public Task TellAsync(TeamMemberJoined fact, Guid? id = null) => fixture.DeliverAsync<TeamMemberJoined, WhenTeamMemberJoined>(fact, id);

    public Task TellAsync(TeamMemberLeft fact, Guid? id = null) => fixture.DeliverAsync<TeamMemberLeft, WhenTeamMemberLeft>(fact, id);

    public Task TellAsync(SeriesScheduled fact, Guid? id = null) => fixture.DeliverAsync<SeriesScheduled, WhenSeriesScheduled>(fact, id);

    public Task TellAsync(MeetingScheduled fact, Guid? id = null) => fixture.DeliverAsync<MeetingScheduled, WhenMeetingScheduled>(fact, id);

    public Task TellAsync(MeetingMoved fact, Guid? id = null) => fixture.DeliverAsync<MeetingMoved, WhenMeetingMoved>(fact, id);

    public Task TellAsync(MeetingCancelled fact, Guid? id = null) => fixture.DeliverAsync<MeetingCancelled, WhenMeetingCancelled>(fact, id);

    /// <summary>Any other fact.</summary>
    public Task TellAsync<TEvent, THandler>(TEvent fact, Guid? id = null)
        where TEvent : class, IEvent
        where THandler : class, IEventHandler<TEvent> => fixture.DeliverAsync<TEvent, THandler>(fact, id);

    /// <summary>What is planned of a kind, by version of the matter.</summary>
    public async Task<List<(int Version, PlannedState State, DateTimeOffset DueAt)>> PlannedAsync(
        ReminderKind kind = ReminderKind.WeeklyMeeting) => await fixture.InTenantAsync(
        Tenant, async db => (await db.PlannedReminders.AsNoTracking().Where(row => row.Kind == kind).OrderBy(row => row.ObjectVersion).ThenBy(row => row.Rung).ToListAsync())
            .ConvertAll(row => (row.ObjectVersion, row.State, row.DueAt)));

    /// <summary>By mail, which is the channel that can fail; the inbox gets the same.</summary>
    public Task<List<Delivery>> DeliveriesAsync(Channel channel = Channel.Mail) => fixture.InTenantAsync(
        Tenant, db => db.Deliveries.AsNoTracking().Where(delivery => delivery.Channel == channel).OrderBy(delivery => delivery.Id).ToListAsync());

    public async Task<Delivery> DeliveryAsync() => Assert.Single(await DeliveriesAsync());
}
