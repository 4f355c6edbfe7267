using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Contracts.Training;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Reminders.Tests.Setting;

/// <summary>
/// A child with a team of its own (responsible worker, work pair, a parent, a school) that is with a systemic team
/// (coordinator, lead, therapist), in a tenant of the test's own.
/// </summary>
internal sealed class ChildStory(RemindersFixture fixture)
{
    private readonly Dictionary<Guid, string> names = [];

    public Story Story { get; } = new(fixture);

    public string Tenant => Story.Tenant;

    public Guid ChildId { get; } = Guid.CreateVersion7();

    public Guid SystemicTeamId { get; } = Guid.CreateVersion7();

    public Guid ReferralId { get; } = Guid.CreateVersion7();

    public DateTimeOffset Now => fixture.Clock.GetUtcNow();

    public DateOnly Today => HelsinkiTime.DayOf(Now);

    public static async Task<ChildStory> BeginAsync(RemindersFixture fixture)
    {
        var child = new ChildStory(fixture);
        await child.TellAsync<TeamFormed, WhenTeamFormed>(
            new(child.Tenant, child.Story.TeamId, TeamKind.ChildFamily, ServiceLine.ChildProtection, child.ChildId, null, child.Now));
        await child.TellAsync<TeamFormed, WhenTeamFormed>(
            new(child.Tenant, child.SystemicTeamId, TeamKind.Professional, ServiceLine.ChildProtection, null, null, child.Now));
        await child.TellAsync<ChildReferred, WhenChildReferred>(
            new(child.Tenant, child.ChildId, child.ReferralId, child.SystemicTeamId, child.Today.AddDays(-30), child.Now));
        await child.AddAsync("responsible", TeamRole.ResponsibleSocialWorker);
        await child.AddAsync("workPair", TeamRole.WorkPair);
        await child.AddPersonAsync("mother");
        await child.AddOrganisationAsync("school");
        await child.AddAsync("coordinator", TeamRole.Coordinator, child.SystemicTeamId);
        await child.AddAsync("lead", TeamRole.LeadingSocialWorker, child.SystemicTeamId);
        await child.AddAsync("therapist", TeamRole.FamilyTherapist, child.SystemicTeamId);
        return child;
    }

    public string NameOf(Guid id) => names[id];

    public Guid this[string name] => names.Single(entry => entry.Value == name).Key;

    public Task TellAsync<TEvent, THandler>(TEvent fact)
        where TEvent : class, IEvent
        where THandler : class, IEventHandler<TEvent> => fixture.DeliverAsync<TEvent, THandler>(fact);

    /// <summary>A professional who is a member of no team.</summary>
    public async Task<Guid> AddAsync(string name)
    {
        var professional = Story.Professional();
        names[professional.ProfessionalId] = name;
        await Story.TellAsync(professional);
        return professional.ProfessionalId;
    }

    public async Task AddAsync(string name, TeamRole role, Guid? teamId = null) =>
        await Story.TellAsync(Story.Member(await AddAsync(name), role: role) with { TeamId = teamId ?? Story.TeamId });

    public async Task<Guid> AddPersonAsync(string name)
    {
        var id = Guid.CreateVersion7();
        names[id] = name;
        await TellAsync<PersonRegistered, WhenPersonRegistered>(new(Tenant, id, Language.Sv, Story.Seal(id, $"{id}@demo.example"), Now));
        await Story.TellAsync(Story.Member(id, role: TeamRole.CloseOne) with { ProfessionalId = null, PersonId = id });
        return id;
    }

    /// <summary>A partner's person who takes part in trainings and has no sign-in.</summary>
    public async Task<Guid> AddGuestAsync(string name)
    {
        var id = Guid.CreateVersion7();
        names[id] = name;
        await TellAsync<ParticipantRegistered, WhenParticipantRegistered>(new(Tenant, id, Language.Fi, Story.Seal(id, $"{id}@demo.example"), Now));
        return id;
    }

    public async Task AddOrganisationAsync(string name)
    {
        var id = Guid.CreateVersion7();
        names[id] = name;
        await Story.TellAsync(Story.Member(id, role: TeamRole.Partner) with { ProfessionalId = null, OrganisationId = id });
    }

    /// <summary>Leaves the team; the last day is yesterday.</summary>
    public async Task LeaveAsync(string name)
    {
        var who = this[name];
        var member = await fixture.InTenantAsync(Tenant, db => db.TeamMembers.AsNoTracking().SingleAsync(row => row.RecipientId == who));
        await Story.TellAsync(new TeamMemberLeft(Tenant, member.TeamId, member.Id, Today.AddDays(-1), Now));
    }

    /// <summary>A Wednesday that many weeks from now.</summary>
    public DateOnly Wednesday(int weeks) => Today.AddDays((((int)DayOfWeek.Wednesday - (int)Today.DayOfWeek + 7) % 7) + (7 * weeks));

    /// <summary>Lets the days pass until ten in the morning of a day, and the sender run on each.</summary>
    public async Task RunToAsync(DateOnly day)
    {
        await fixture.RunJobAsync();
        for (var next = Today; next <= day; next = next.AddDays(1))
        {
            var ahead = HelsinkiTime.ToInstant(next, new TimeOnly(10, 0)) - Now;
            if (ahead > TimeSpan.Zero)
            {
                fixture.Clock.Pass(ahead);
                await fixture.RunJobAsync();
            }
        }
    }

    /// <summary>Who was told what, in the order of days: <c>evaluationDue:responsible</c>.</summary>
    public async Task<string[]> ToldAsync() =>
        [.. (await LettersAsync()).OrderBy(told => told.Day).ThenBy(told => told.Kind).ThenBy(told => told.Name, StringComparer.Ordinal).Select(told => $"{told.Kind.Word()}:{told.Name}")];

    public async Task<List<(ReminderKind Kind, string Name, DateOnly Day)>> LettersAsync() =>
        (await Story.DeliveriesAsync()).Where(row => row.State is DeliveryState.Sent or DeliveryState.NoContact)
            .Select(row => (row.Kind, names[row.RecipientId], HelsinkiTime.DayOf(row.SentAt ?? row.WrittenAt))).ToList();
}
