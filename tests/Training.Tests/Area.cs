using System.Text.Json;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;
using SystemicPlatform.Training.Consumers;

namespace SystemicPlatform.Training.Tests;

/// <summary>A tenant of the test's own, with professionals and teams as Teams would tell of them.</summary>
internal sealed class Area(TrainingFixture fixture)
{
    internal const string Path = "/api/training";

    private readonly TrainingFixture.Instance service = fixture.Service;

    internal string Tenant { get; } = TestCaller.NewTenant();

    internal TrainingFixture.Instance Service => service;

    internal HttpClient As(TestCaller caller) => service.Client(caller);

    internal HttpClient As(Role role) => As(TestCaller.With(role, Tenant));

    internal HttpClient Lead => As(Role.Lead);

    /// <summary>A professional of the area who can sign in.</summary>
    internal async Task<(Guid Id, TestCaller Caller)> ProfessionalAsync()
    {
        var caller = TestCaller.With(Role.Professional, Tenant);
        var id = Guid.CreateVersion7();
        await service.DeliverAsync<ProfessionalRegistered, WhenProfessionalRegistered>(
            new ProfessionalRegistered(Tenant, id, caller.Subject, Language.Fi, null, TrainingFixture.Now));
        return (id, caller);
    }

    internal async Task<Guid> TeamAsync(
        TeamKind kind = TeamKind.Professional, ServiceLine line = ServiceLine.ChildProtection, DateOnly? formedOn = null, params string[] municipalities)
    {
        var teamId = Guid.CreateVersion7();
        var at = new DateTimeOffset((formedOn ?? new DateOnly(2026, 1, 1)).ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero);
        await service.DeliverAsync<TeamFormed, WhenTeamFormed>(new TeamFormed(Tenant, teamId, kind, line, null, null, at));
        if (municipalities.Length > 0)
        {
            await service.DeliverAsync<TeamChanged, WhenTeamChanged>(new TeamChanged(Tenant, teamId, null, municipalities, at));
        }

        return teamId;
    }

    internal async Task<Guid> JoinAsync(Guid teamId, Guid professionalId, TeamRole role, DateOnly from, DateOnly? to = null)
    {
        var memberId = Guid.CreateVersion7();
        await service.DeliverAsync<TeamMemberJoined, WhenTeamMemberJoined>(new TeamMemberJoined(
            Tenant, teamId, memberId, professionalId, null, null, role, MembershipKind.Permanent, from, to, TrainingFixture.Now));
        return memberId;
    }

    internal Task<Guid> ProgrammeAsync(object? body = null) => Lead.CreatedAsync($"{Path}/programmes", body ?? Bodies.Programme());

    internal async Task<Guid> GroupAsync(object? body = null, Guid? programmeId = null) =>
        await Lead.CreatedAsync($"{Path}/programmes/{programmeId ?? await ProgrammeAsync()}/groups", body ?? Bodies.Group());

    internal Task<Guid> SessionAsync(Guid groupId, DateOnly? day = null, int minutes = 240) =>
        Lead.CreatedAsync($"{Path}/groups/{groupId}/sessions", Bodies.Session(day, minutes));

    /// <summary>A partner's person; returns the id.</summary>
    internal Task<Guid> PartnerAsync(string? email = null, string sector = "school") =>
        Lead.CreatedAsync($"{Path}/participants", Bodies.Participant(email, sector));

    /// <summary>Somebody who was at every session there was; returns their enrolment.</summary>
    internal async Task<Guid> CompletedAsync(Guid? programmeId = null, Guid? participantId = null)
    {
        var groupId = await GroupAsync(null, programmeId ?? await ProgrammeAsync());
        var enrolmentId = (await EnrolAsync(groupId, participantId ?? await PartnerAsync())).Single().Id();
        var sessionId = await SessionAsync(groupId, new DateOnly(2026, 6, 1));
        await AttendAsync(sessionId, (enrolmentId, "onSite", null));
        return enrolmentId;
    }

    /// <summary>So many partners' people in a group; returns their enrolments.</summary>
    internal async Task<List<Guid>> EnrolPeopleAsync(Guid groupId, int people)
    {
        var ids = new List<Guid>();
        for (var number = 0; number < people; number++)
        {
            ids.Add(await PartnerAsync());
        }

        // Another session that is still to come keeps enrolment open.
        var coming = await SessionAsync(groupId);
        var rows = (await EnrolAsync(groupId, [.. ids])).ConvertAll(row => row.Id());
        await Lead.PostedAsync($"{Path}/sessions/{coming}/cancellation", new { because = "Vain ilmoittautumista varten" });
        return rows;
    }

    internal Task<JsonElement> AttendAsync(Guid sessionId, params (Guid EnrolmentId, string Mode, int? Minutes)[] rows) => Lead.PostedAsync(
        $"{Path}/sessions/{sessionId}/attendance", new { rows = rows.Select(row => new { enrolmentId = row.EnrolmentId, mode = row.Mode, minutes = row.Minutes }) });

    /// <summary>A certificate of somebody new, or of this participant; returns it as it is shown.</summary>
    internal async Task<JsonElement> CertificateAsync(Guid? programmeId = null, Guid? participantId = null, DateOnly? completedOn = null) =>
        await Lead.PostedAsync(
            $"{Path}/enrolments/{await CompletedAsync(programmeId, participantId)}/certificate",
            new { completedOn = (completedOn ?? TrainingFixture.Today).ToString("yyyy-MM-dd") });

    /// <summary>Enrols participants as a lead; returns their enrolments in this order.</summary>
    internal async Task<List<JsonElement>> EnrolAsync(Guid groupId, params Guid[] participantIds) =>
        (await Lead.PostedAsync($"{Path}/groups/{groupId}/enrolments", new { participantIds })).Items();
}
