using System.Text.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Partners;

/// <summary>A child whose team a school is in, and a network meeting on 13.1.2026 to which the school is invited. It is 1.1.2026.</summary>
internal sealed class PartnerStory
{
    internal const string Invitations = "/partner/v1/invitations";

    private PartnerStory(ChildCase child, Guid organisation, string token) => (Child, Organisation, Token) = (child, organisation, token);

    internal ChildCase Child { get; }

    internal Guid Organisation { get; }

    internal string Token { get; }

    internal Guid Meeting { get; private set; }

    internal HttpClient School => Child.Area.As(TestCaller.With(Role.Partner, Child.Area.Tenant) with { Organisation = Token });

    internal string One => $"{Invitations}/{Meeting}";

    /// <summary>A meeting to which the school is invited.</summary>
    /// <param name="fixture">Where it happens.</param>
    /// <param name="date">The meeting's day.</param>
    internal static async Task<PartnerStory> BeginAsync(MeetingsFixture fixture, string date = "2026-01-13")
    {
        var child = await ChildCase.OpenAsync(fixture);
        var token = $"school-{Guid.NewGuid():n}";
        var story = new PartnerStory(child, await child.Area.OrganisationAsync(token: token), token);
        await child.Area.GrantOrganisationAsync(child.ChildId, token);
        story.Meeting = await child.MeetingAsync("network", date);
        await story.InviteAsync(story.Organisation);
        return story;
    }

    internal Task<JsonElement> InviteAsync(Guid organisation) => Child.AcceptedAsync(
        HttpMethod.Post, $"{Area.Meetings}/{Meeting}/participants", new { organisationId = organisation, role = "professional", whyPresent = "Opettaja tuntee lapsen" });

    /// <summary>A partner of the same area, known and in the meeting, whose team membership is over: it holds no grant.</summary>
    internal async Task<HttpClient> FormerAsync()
    {
        var token = $"former-{Guid.NewGuid():n}";
        await InviteAsync(await Child.Area.OrganisationAsync(token: token));
        return Child.Area.As(TestCaller.With(Role.Partner, Child.Area.Tenant) with { Organisation = token });
    }

    /// <summary>A partner of the child's team that has no part in the meeting.</summary>
    internal async Task<HttpClient> AsideAsync()
    {
        var token = $"aside-{Guid.NewGuid():n}";
        await Child.Area.OrganisationAsync(token: token);
        await Child.Area.GrantOrganisationAsync(Child.ChildId, token);
        return Child.Area.As(TestCaller.With(Role.Partner, Child.Area.Tenant) with { Organisation = token });
    }
}
