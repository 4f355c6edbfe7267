using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Architecture.Tests;

/// <summary>
/// Every write of every service, asked for by roles that the matrix does not give it: by one of them, another for each
/// write, and with SYSTEMIC_TEST_ALL=1 by all.
/// </summary>
public sealed class RefusalTests(ServicesFixture services)
{
    [Fact]
    public async Task Each_write_refuses_every_role_that_may_not_and_does_not_tell_whether_a_child_is_there()
    {
        var refused = 0;
        foreach (var service in services.All)
        {
            var asked =
                from endpoint in service.Endpoints
                let requirement = endpoint.Metadata.GetMetadata<AccessRequirement>()!
                where Method(endpoint) != "GET"
                from role in Refused(endpoint, requirement)
                select (endpoint, requirement, role);
            await Parallel.ForEachAsync(asked, TestContext.Current.CancellationToken, async (one, _) =>
            {
                using var client = service.Client(TestCaller.With(one.role, TestCaller.NewTenant()));
                using var answer = await SendAsync(client, one.endpoint);
                var expected = one.requirement.Child is null ? (HttpStatusCode.Forbidden, "forbidden") : (HttpStatusCode.NotFound, "not_found");
                var said = await answer.Content.ReadAsStringAsync(CancellationToken.None);
                Assert.True(
                    expected == (answer.StatusCode, JsonDocument.Parse(said).RootElement.GetProperty("code").GetString()),
                    $"{one.endpoint.DisplayName} as {one.role}: {answer.StatusCode} {said}");
                Interlocked.Increment(ref refused);
            });
        }

        Assert.True(refused > 200, $"Only {refused} were asked.");
    }

    private static Role[] Refused(RouteEndpoint endpoint, AccessRequirement requirement)
    {
        Role[] roles = [.. Enum.GetValues<Role>().Where(role => requirement.Permission is { } permission && !PermissionMatrix.Allows(role, permission))];
        var all = roles.Length == 0 || Proofs.InFull;
        return all ? roles : [roles[endpoint.RoutePattern.RawText!.Sum(letter => letter) % roles.Length]];
    }

    private static string Method(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0];

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, RouteEndpoint endpoint)
    {
        var path = Regex.Replace(endpoint.RoutePattern.RawText!, @"\{\w+:guid\}", _ => Guid.NewGuid().ToString(), RegexOptions.None, TimeSpan.FromSeconds(10));
        path = Regex.Replace(path, @"\{\w+(:\w+)?\}", "2026", RegexOptions.None, TimeSpan.FromSeconds(10));
        using var request = new HttpRequestMessage(new HttpMethod(Method(endpoint)), path);
        if (endpoint.Metadata.GetMetadata<IAcceptsMetadata>() is { RequestType: { } body } accepts)
        {
            var file = !accepts.ContentTypes.Any(type => type.Contains("json", StringComparison.Ordinal));
            request.Content = file
                ? new StringContent("a;b", Encoding.UTF8, accepts.ContentTypes[0])
                : new StringContent(SampleBody.Of(body).ToJsonString(), Encoding.UTF8, "application/json");
        }

        request.Headers.TryAddWithoutValidation("If-Match", "\"1\"");
        return await client.SendAsync(request);
    }
}
