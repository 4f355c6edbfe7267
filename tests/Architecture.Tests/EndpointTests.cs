using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Architecture.Tests;

/// <summary>Walks every endpoint of every service, so that none is forgotten by whoever adds it.</summary>
public sealed class EndpointTests(ServicesFixture services)
{
    private static readonly string[] BadBodies = ["", "{", "[]", "null", "7", "\"text\"", "{}", """{"unknown":1}""", """{"kind":"no such kind"}"""];

    [Fact]
    public void Every_service_is_walked() =>
        Assert.Equal(SourceTree.Services.Order(), services.All.Select(service => service.Name).Order());

    [Fact]
    public void Each_declares_a_permission_or_says_why_it_is_public() => Assert.Empty(
        Everywhere().Where(one => one.Endpoint.Metadata.GetMetadata<AccessRequirement>() is not ({ Permission: not null } or { PublicReason.Length: > 5 }))
            .Select(one => one.Endpoint.DisplayName));

    [Fact]
    public async Task Each_is_in_its_services_document()
    {
        foreach (var service in services.All)
        {
            using var client = service.Client(null);
            var (partners, own) = (service.Endpoints.Where(IsForPartners).ToList(), service.Endpoints.Where(endpoint => !IsForPartners(endpoint)).ToList());
            var paths = await PathsAsync(client, service.Name.ToLowerInvariant());
            Assert.DoesNotContain(own, endpoint => !paths.Contains(Documented(endpoint)));
            if (partners.Count > 0)
            {
                Assert.Equal(partners.Select(Documented).Distinct().Order(), (await PathsAsync(client, "partner")).Order());
            }
        }
    }

    [Fact]
    public async Task Each_refuses_whoever_has_no_token()
    {
        foreach (var (service, endpoint) in Everywhere().Where(one => !IsPublic(one.Endpoint)))
        {
            using var client = service.Client(null);
            using var answer = await SendAsync(client, endpoint, "{}");
            await AssertProblemAsync(endpoint, answer, HttpStatusCode.Unauthorized);
        }
    }

    [Fact]
    public async Task Each_that_names_an_object_answers_404_or_403_where_it_is_not_the_callers()
    {
        foreach (var (service, endpoint) in Everywhere().Where(one => one.Endpoint.RoutePattern.Parameters.Count > 0 && !TakesBody(one.Endpoint) && !IsPublic(one.Endpoint)))
        {
            foreach (var role in Enum.GetValues<Role>())
            {
                using var client = service.Client(TestCaller.With(role, TestCaller.NewTenant()));
                using var answer = await SendAsync(client, endpoint, null);
                var harmless = endpoint.RoutePattern.Parameters.All(parameter => !parameter.Name.EndsWith("Id", StringComparison.Ordinal));
                Assert.True(
                    answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden or HttpStatusCode.PreconditionRequired
                        || (harmless && answer.IsSuccessStatusCode),
                    $"{endpoint.DisplayName} as {role}: {answer.StatusCode}");
            }
        }
    }

    [Fact]
    public async Task Each_list_is_empty_for_a_tenant_that_has_nothing()
    {
        foreach (var (service, endpoint) in Everywhere().Where(one => Method(one.Endpoint) == "GET" && one.Endpoint.RoutePattern.Parameters.Count == 0))
        {
            foreach (var role in Enum.GetValues<Role>())
            {
                using var client = service.Client(TestCaller.With(role, TestCaller.NewTenant()));
                using var answer = await SendAsync(client, endpoint, null);
                Assert.NotEqual(HttpStatusCode.InternalServerError, answer.StatusCode);
                var isJson = answer.Content.Headers.ContentType?.MediaType == "application/json";
                if (answer.IsSuccessStatusCode && isJson && (await JsonAsync(answer)) is { ValueKind: JsonValueKind.Object } body && body.TryGetProperty("items", out var items))
                {
                    // Rows have ids; defaults that hold for everyone, such as reminder rules, have none.
                    Assert.DoesNotContain(items.EnumerateArray(), item => item.TryGetProperty("id", out _));
                }
            }
        }
    }

    [Fact]
    public async Task Each_that_takes_a_body_answers_a_malformed_one_with_a_problem()
    {
        foreach (var (service, endpoint) in Everywhere().Where(one => TakesBody(one.Endpoint)))
        {
            using var client = service.Client(new TestCaller($"walker-{Guid.NewGuid():n}", Enum.GetValues<Role>(), [TestCaller.NewTenant()]));
            foreach (var body in BadBodies)
            {
                using var answer = await SendAsync(client, endpoint, body, ifMatch: true);
                Assert.True((int)answer.StatusCode is >= 400 and < 500, $"{endpoint.DisplayName} with {body}: {answer.StatusCode}");
                await AssertProblemAsync(endpoint, answer, answer.StatusCode);
            }
        }
    }

    [Fact]
    public async Task None_breaks_whatever_the_role()
    {
        foreach (var (service, endpoint) in Everywhere())
        {
            foreach (var role in Enum.GetValues<Role>())
            {
                using var client = service.Client(TestCaller.With(role, TestCaller.NewTenant()));
                using var answer = await SendAsync(client, endpoint, "{}", ifMatch: true);
                Assert.True((int)answer.StatusCode < 500, $"{endpoint.DisplayName} as {role}: {answer.StatusCode}");
            }
        }
    }

    private IEnumerable<(RunningService Service, RouteEndpoint Endpoint)> Everywhere() =>
        from service in services.All
        from endpoint in service.Endpoints
        select (service, endpoint);

    private static bool IsPublic(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<AccessRequirement>()?.PublicReason is not null;

    private static bool TakesBody(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<IAcceptsMetadata>() is not null;

    private static string Method(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0];

    private static string Documented(RouteEndpoint endpoint) =>
        Regex.Replace(endpoint.RoutePattern.RawText!, @":[^}]+(?=\})", "", RegexOptions.None, TimeSpan.FromSeconds(10)).TrimEnd('/');

    // The surface for partners' own systems has a document of its own, in which nothing else stands.
    private static bool IsForPartners(RouteEndpoint endpoint) => endpoint.RoutePattern.RawText!.StartsWith("/partner/v1", StringComparison.Ordinal);

    private static async Task<HashSet<string>> PathsAsync(HttpClient client, string document)
    {
        using var answer = await client.GetAsync(new Uri($"/openapi/{document}.json", UriKind.Relative));
        Assert.True(answer.IsSuccessStatusCode, $"{document}: {answer.StatusCode}");
        return (await JsonAsync(answer)).GetProperty("paths").EnumerateObject().Select(path => path.Name).ToHashSet(StringComparer.Ordinal);
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, RouteEndpoint endpoint, string? body, bool ifMatch = false)
    {
        var path = Regex.Replace(endpoint.RoutePattern.RawText!, @"\{(\w+):guid\}", _ => Guid.NewGuid().ToString(), RegexOptions.None, TimeSpan.FromSeconds(10));
        path = Regex.Replace(path, @"\{\w+(:\w+)?\}", "2026", RegexOptions.None, TimeSpan.FromSeconds(10));
        using var request = new HttpRequestMessage(new HttpMethod(Method(endpoint)), path);
        if (body is not null && TakesBody(endpoint))
        {
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        }

        if (ifMatch)
        {
            request.Headers.TryAddWithoutValidation("If-Match", "\"1\"");
        }

        return await client.SendAsync(request);
    }

    private static async Task AssertProblemAsync(RouteEndpoint endpoint, HttpResponseMessage answer, HttpStatusCode status)
    {
        Assert.True(answer.StatusCode == status, $"{endpoint.DisplayName}: {answer.StatusCode}");
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Matches("^[a-z0-9_]+$", (await JsonAsync(answer)).GetProperty("code").GetString());
    }

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage answer) =>
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
}
