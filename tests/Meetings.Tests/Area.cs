using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Consumers;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests;

/// <summary>A tenant of the test's own, with teams and children as Teams would tell of them.</summary>
internal sealed class Area(MeetingsFixture.Instance service)
{
    internal const string Path = "/api/meetings/series";

    internal const string Meetings = "/api/meetings/meetings";

    private readonly ConcurrentDictionary<Guid, Guid[]> networks = new();

    internal string Tenant { get; } = TestCaller.NewTenant();

    internal HttpClient As(TestCaller caller) => service.Client(caller);

    internal HttpClient As(Role role) => As(TestCaller.With(role, Tenant));

    /// <summary>A partner whom the area knows only if the test has told of it.</summary>
    internal HttpClient Stranger(TestCaller caller) => service.Stranger(caller);

    internal async Task<Guid> TeamAsync(TeamKind kind = TeamKind.Professional, Guid? childId = null, Guid? linkedTeamId = null)
    {
        var teamId = Guid.CreateVersion7();
        await service.DeliverAsync<TeamFormed, WhenTeamFormed>(
            new TeamFormed(Tenant, teamId, kind, ServiceLine.ChildProtection, childId, linkedTeamId, MeetingsFixture.Now));
        return teamId;
    }

    internal async Task<(Guid TeamId, Guid ChildId)> ChildWithTeamAsync()
    {
        var childId = Guid.CreateVersion7();
        await AddAsync(new KnownChild(childId));
        return (await TeamAsync(TeamKind.ChildFamily, childId), childId);
    }

    /// <summary>A child that exists, without a team of its own here.</summary>
    internal async Task<Guid> ChildAsync()
    {
        var childId = Guid.CreateVersion7();
        await AddAsync(new KnownChild(childId));
        return childId;
    }

    /// <summary>A professional whom Teams has registered, who signs in as the caller.</summary>
    internal async Task<Guid> ProfessionalAsync(TestCaller? caller = null)
    {
        var id = Guid.CreateVersion7();
        await service.DeliverAsync<ProfessionalRegistered, WhenProfessionalRegistered>(
            new ProfessionalRegistered(Tenant, id, caller?.Subject, Language.Fi, null, MeetingsFixture.Now));
        return id;
    }

    /// <summary>A person whom Teams has registered, of that child's network where one is named.</summary>
    internal async Task<Guid> PersonAsync(Guid? childId = null, Guid? id = null)
    {
        var registered = new PersonRegistered(Tenant, id ?? Guid.CreateVersion7(), Language.Fi, null, MeetingsFixture.Now);
        await service.DeliverAsync<PersonRegistered, WhenPersonRegistered>(registered);
        if (childId is { } child)
        {
            var around = networks.AddOrUpdate(child, [registered.PersonId], (_, before) => [.. before, registered.PersonId]);
            await NetworkAsync(child, around);
        }

        return registered.PersonId;
    }

    /// <summary>These persons, and nobody else, are around the child.</summary>
    internal Task NetworkAsync(Guid childId, params Guid[] persons) => service.DeliverAsync<NetworkChanged, WhenNetworkChanged>(new NetworkChanged(
        Tenant, childId,
        [new NetworkNode(childId, true, Sex.Unknown, 2014, false, false), .. persons.Select(person => new NetworkNode(person, false, Sex.Unknown, null, false, false))],
        [], MeetingsFixture.Now));

    /// <summary>A partner whom Teams has registered.</summary>
    internal async Task<Guid> OrganisationAsync(Guid? id = null, string? token = null)
    {
        var partner = new KnownPartner(id ?? Guid.CreateVersion7(), token);
        await AddAsync(partner);
        return partner.Id;
    }

    /// <summary>Someone becomes a member of a team; returns the membership.</summary>
    internal async Task<Guid> JoinAsync(
        Guid teamId, Guid? professionalId = null, Guid? personId = null, TeamRole role = TeamRole.Member, DateOnly? from = null, DateOnly? to = null)
    {
        var memberId = Guid.CreateVersion7();
        await service.DeliverAsync<TeamMemberJoined, WhenTeamMemberJoined>(new TeamMemberJoined(
            Tenant, teamId, memberId, professionalId, personId, null, role, MembershipKind.Permanent,
            from ?? MeetingsFixture.Today, to, MeetingsFixture.Now));
        return memberId;
    }

    /// <summary>A child comes to a systemic team; returns the referral.</summary>
    internal async Task<Guid> ReferAsync(Guid teamId, Guid childId, DateOnly? from = null)
    {
        var referralId = Guid.CreateVersion7();
        await service.DeliverAsync<ChildReferred, WhenChildReferred>(
            new ChildReferred(Tenant, childId, referralId, teamId, from ?? MeetingsFixture.Today, MeetingsFixture.Now));
        return referralId;
    }

    /// <summary>A partner becomes a member of a team.</summary>
    internal Task JoinOrganisationAsync(Guid teamId, Guid organisationId) => service.DeliverAsync<TeamMemberJoined, WhenTeamMemberJoined>(new TeamMemberJoined(
        Tenant, teamId, Guid.CreateVersion7(), null, null, organisationId, TeamRole.Partner, MembershipKind.Changing, MeetingsFixture.Today, null, MeetingsFixture.Now));

    /// <summary>Posts a body that must be accepted; returns the answer.</summary>
    internal async Task<JsonElement> PostedAsync(string path, object? body = null, HttpClient? client = null)
    {
        using var answer = await (client ?? As(Role.Lead)).PostAsJsonAsync(path, body ?? new { });
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    internal Task GrantAsync(Guid childId, TestCaller caller) => AddAsync(new ChildGrant(
        Guid.CreateVersion7(), childId,
        caller.Person is null ? GranteeKind.Subject : GranteeKind.Person, caller.Person?.ToString() ?? caller.Subject,
        Grounds.TeamRole("responsibleSocialWorker"), MeetingsFixture.Now.AddDays(-1), null));

    /// <summary>A partner's people may know of the child.</summary>
    internal Task GrantOrganisationAsync(Guid childId, string organisation) => AddAsync(new ChildGrant(
        Guid.CreateVersion7(), childId, GranteeKind.Organisation, organisation, Grounds.TeamRole("member"), MeetingsFixture.Now.AddDays(-1), null));

    /// <summary>Schedules a series that must be accepted; returns its id.</summary>
    internal async Task<Guid> ScheduledAsync(object body, HttpClient? client = null)
    {
        using var answer = await (client ?? As(Role.Lead)).PostAsJsonAsync(Path, body);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
    }

    internal async Task AssertNothingIsScheduledAsync()
    {
        Assert.False(await service.InTenantAsync(Tenant, db => db.Series.AnyAsync()));
        Assert.Empty(await service.PublishedAsync<SeriesScheduled>(Tenant));
    }

    /// <summary>Puts the area's rows into a state that takes time to get into.</summary>
    internal Task<int> RunAsync(Func<MeetingsDb, Task<int>> change) => service.InTenantAsync(Tenant, change);

    internal Task<int> AddAsync(Entity row) => service.InTenantAsync(Tenant, async db =>
    {
        db.Add(row);
        return await db.SaveChangesAsync();
    });
}
