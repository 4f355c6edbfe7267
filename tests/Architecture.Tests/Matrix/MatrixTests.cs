using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Architecture.Tests.Matrix;

/// <summary>
/// Every route of every service × everybody who could ask, over HTTP, against docs/permissions.md: no cell differs. What the
/// gate decided stands in the access log, where each refusal is a line; what became of the request afterwards does not matter.
/// All cells with SYSTEMIC_TEST_ALL=1, otherwise every sixth: each route with two of those who could ask.
/// </summary>
[Trait("covers", "L-22")]
public sealed class MatrixTests(ServicesFixture services)
{
    private const int AtOnce = 8;
    private static readonly int Every = Proofs.InFull ? 1 : 6;

    private static readonly PermissionTable Table = PermissionTable.Read();

    private readonly Guid child = Guid.CreateVersion7();
    private readonly string area = TestCaller.NewTenant();
    private readonly string elsewhere = TestCaller.NewTenant();

    [Fact]
    public async Task No_cell_differs()
    {
        var callers = MatrixCaller.Everybody(area, elsewhere);
        var differing = new ConcurrentBag<string>();
        var cells = 0;
        foreach (var service in services.All)
        {
            await PrepareAsync(service, callers);
            var clients = callers.ToDictionary(caller => caller, caller => service.Stranger(caller.Caller));
            var answers = new ConcurrentDictionary<(RouteEndpoint Endpoint, MatrixCaller Caller), HttpStatusCode>();
            var json = service.Services().GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
            await Parallel.ForEachAsync(
                service.Endpoints.SelectMany((endpoint, row) => callers.Where((_, column) => (row + column) % Every == 0), (endpoint, caller) => (endpoint, caller)),
                new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = TestContext.Current.CancellationToken },
                async (cell, _) => answers[cell] = await AskAsync(clients[cell.caller], cell.endpoint, json));
            var refusals = await RefusalsAsync(service);
            foreach (var ((endpoint, caller), status) in answers)
            {
                cells++;
                var refused = caller.Caller is null ? status is HttpStatusCode.Unauthorized : refusals.Contains((caller.Caller.Subject, Pattern(endpoint)));
                if (Fault(endpoint, caller, status, refused) is { } fault)
                {
                    differing.Add($"{service.Name} {Pattern(endpoint)} as {caller.Name}: {fault} ({(int)status})");
                }
            }

            foreach (var client in clients.Values)
            {
                client.Dispose();
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{cells} cells, {differing.Count} differ");
        Assert.True(differing.IsEmpty, string.Join('\n', differing.Order(StringComparer.Ordinal).Take(60)));
    }

    // What is wrong with a cell; null = it is as the page says.
    private static string? Fault(RouteEndpoint endpoint, MatrixCaller caller, HttpStatusCode status, bool refused)
    {
        var requirement = endpoint.Metadata.GetMetadata<AccessRequirement>()!;
        if (requirement.Permission is not { } permission)
        {
            return refused || status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden ? "is public, and refused" : null;
        }

        if (caller.Role is not { } role)
        {
            return refused ? null : "let in without a token";
        }

        var allowed = !caller.Suspended && Allows(Table.Cell(permission, role), caller, requirement.Child is not null);
        var hidden = requirement.Child is not null && !caller.Suspended;
        return (allowed, refused) switch
        {
            (true, true) => "refused",
            (false, false) => "let in",
            (false, true) => status == (hidden ? HttpStatusCode.NotFound : HttpStatusCode.Forbidden) ? null : "refused in another way",
            // The permission is theirs, the surface is not; a body that says nonsense is refused before that.
            _ when IsForPartners(endpoint) && role is not Role.Partner =>
                status is HttpStatusCode.Forbidden or HttpStatusCode.BadRequest ? null : "not a partner, and let in on the partners' surface",
            _ => status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden && !SetsOnlyOnesOwn(endpoint) ? "refused behind the gate" : null,
        };
    }

    private static bool Allows(string cell, MatrixCaller caller, bool aboutChild) => cell switch
    {
        "–" => false,
        _ when !aboutChild => true,
        "all" => caller.OfArea,
        _ => caller.InTeam,
    };

    private async Task PrepareAsync(RunningService service, IReadOnlyList<MatrixCaller> callers)
    {
        await service.AddAsync(area,
        [
            new KnownChild(child), new KnownPartner(Guid.CreateVersion7(), MatrixCaller.Organisation), new KnownPartner(Guid.CreateVersion7(), "outside"),
            Suspended(), .. callers.Where(caller => caller.InTeam).Select(Grant),
        ]);
    }

    private static KnownPartner Suspended()
    {
        var partner = new KnownPartner(Guid.CreateVersion7(), MatrixCaller.SuspendedOrganisation);
        partner.Suspend(TimeProvider.System.GetUtcNow());
        return partner;
    }

    private Entity Grant(MatrixCaller caller) => new ChildGrant(
        Guid.CreateVersion7(), child,
        caller.Caller switch
        {
            { Person: not null } => GranteeKind.Person,
            { Organisation: not null } => GranteeKind.Organisation,
            _ => GranteeKind.Subject,
        },
        caller.Caller!.Person?.ToString() ?? caller.Caller.Organisation ?? caller.Caller.Subject,
        Grounds.TeamRole(caller.Role is Role.Professional ? "responsibleSocialWorker" : "member"), DateTimeOffset.UnixEpoch, null);

    private async Task<HashSet<(string Subject, string Pattern)>> RefusalsAsync(RunningService service) =>
        [.. (await service.LogAsync(area)).Concat(await service.LogAsync(elsewhere)).Where(line => !line.Allowed).Select(line => (line.Subject, line.Object))];

    private async Task<HttpStatusCode> AskAsync(HttpClient client, RouteEndpoint endpoint, JsonSerializerOptions json)
    {
        var path = Regex.Replace(endpoint.RoutePattern.RawText!, @"\{childId:guid\}", child.ToString(), RegexOptions.None, TimeSpan.FromSeconds(10));
        path = Regex.Replace(path, @"\{\w+:guid\}", _ => Guid.NewGuid().ToString(), RegexOptions.None, TimeSpan.FromSeconds(10));
        path = Regex.Replace(path, @"\{\w+(:\w+)?\}", "2026", RegexOptions.None, TimeSpan.FromSeconds(10));
        using var request = new HttpRequestMessage(new HttpMethod(Method(endpoint)), path);
        request.Headers.TryAddWithoutValidation("If-Match", "\"1\"");
        request.Headers.TryAddWithoutValidation(Aim.Header, child.ToString());
        if (endpoint.Metadata.GetMetadata<IAcceptsMetadata>() is { RequestType: { } type } accepts)
        {
            var isJson = accepts.ContentTypes.Contains("application/json");
            request.Content = new StringContent(isJson ? SampleBody.Of(type, json) : "x", Encoding.UTF8, isJson ? "application/json" : accepts.ContentTypes[0]);
        }

        using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    private static string Pattern(RouteEndpoint endpoint) => $"{Method(endpoint)} {endpoint.RoutePattern.RawText}";

    // The page says it: one's own hours; those of others only who supervises.
    private static bool SetsOnlyOnesOwn(RouteEndpoint endpoint) => Pattern(endpoint) == "PUT /api/meetings/working-hours";

    private static string Method(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0];

    private static bool IsForPartners(RouteEndpoint endpoint) => endpoint.RoutePattern.RawText!.StartsWith(PartnerEndpoints.Prefix, StringComparison.Ordinal);
}
