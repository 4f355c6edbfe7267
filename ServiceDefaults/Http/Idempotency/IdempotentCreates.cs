using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace SystemicPlatform.ServiceDefaults.Http.Idempotency;

/// <summary>
/// A POST with an <c>Idempotency-Key</c> takes effect once: a repetition gets the first answer, the same key with
/// another request gets 422, and repetitions at the same time wait for the first. Refused requests are not kept, so
/// that a mended one can be sent under the same key.
/// </summary>
internal static class IdempotentCreates
{
    public const string Header = "Idempotency-Key";

    private const string Purpose = "idempotency_keys.body";

    public static async ValueTask<object?> Filter(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var key = http.Request.Headers[Header].ToString();
        if (!HttpMethods.IsPost(http.Request.Method) || key.Length == 0 || http.GetEndpoint()?.Metadata.GetMetadata<LeavesNoTrace.Mark>() is not null)
        {
            return await next(context);
        }

        if (key.Length > IdempotencyRecord.MaxKeyLength)
        {
            throw new Problem(Problems.InvalidParameter, $"{Header}: at most {IdempotencyRecord.MaxKeyLength} characters.");
        }

        return await OnceAsync(context, next, key);
    }

    private static async Task<object?> OnceAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next, string key)
    {
        var http = context.HttpContext;
        var ct = http.RequestAborted;
        var db = http.RequestServices.GetRequiredService<ServiceDb>();
        var caller = http.RequestServices.GetRequiredService<CurrentCaller>().Value;
        var hash = await HashAsync(http.Request, ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (!await ClaimAsync(db, caller, key, hash, http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow(), ct))
        {
            return await RepeatAsync(http, db, caller, key, hash, ct);
        }

        var result = await next(context);
        var (status, body, location, etag) = Answer(http, result);
        if (status is < 200 or > 299)
        {
            return result;
        }

        var childId = db.ChangeTracker.Entries<AccessLogEntry>().Select(line => line.Entity.ChildId).FirstOrDefault(id => id is not null);
        await db.IdempotencyRecords.Where(Mine(caller, key)).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Status, status).SetProperty(row => row.Body, body).SetProperty(row => row.ChildId, childId)
                .SetProperty(row => row.Location, location).SetProperty(row => row.ETag, etag),
            ct);
        await transaction.CommitAsync(ct);
        return result;
    }

    // Waits on the unique index while another request with the same key works; afterwards its row is there, or not.
    private static async Task<bool> ClaimAsync(
        ServiceDb db, Caller caller, string key, byte[] hash, DateTimeOffset now, CancellationToken ct) =>
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into idempotency_keys (id, tenant, subject, key, request_hash, at, status, body)
            values ({Guid.CreateVersion7()}, {caller.Tenant}, {caller.Subject}, {key}, {hash}, {now}, 0, ''::bytea)
            on conflict (tenant, subject, key) do nothing
            """,
            ct) == 1;

    private static async Task<object?> RepeatAsync(
        HttpContext http, ServiceDb db, Caller caller, string key, byte[] hash, CancellationToken ct)
    {
        var first = await db.IdempotencyRecords.AsNoTracking().FirstAsync(Mine(caller, key), ct);
        if (!first.RequestHash.AsSpan().SequenceEqual(hash))
        {
            throw new Problem(Problems.IdempotencyKeyReused);
        }

        if (first.ETag is not null)
        {
            http.Response.Headers.ETag = first.ETag;
        }

        if (first.Location is not null)
        {
            http.Response.Headers.Location = first.Location;
        }

        return new StoredAnswer(first.Status, Open(http, first.Body));
    }

    private static System.Linq.Expressions.Expression<Func<IdempotencyRecord, bool>> Mine(Caller caller, string key)
    {
        var (tenant, subject) = (caller.Tenant, caller.Subject);
        return row => row.Tenant == tenant && row.Subject == subject && row.Key == key;
    }

    private static (int Status, byte[] Body, string? Location, string? ETag) Answer(HttpContext http, object? result)
    {
        while (result is INestedHttpResult nested)
        {
            result = nested.Result;
        }

        var options = http.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        var value = ETags.Value(result) is IShownOnce secret ? secret.Remembered : ETags.Value(result);
        var location = result?.GetType().GetProperty("Location")?.GetValue(result) as string;
        return (
            (result as IStatusCodeHttpResult)?.StatusCode ?? StatusCodes.Status200OK,
            value is null ? [] : Close(http, value, JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), options)),
            location,
            value is IVersioned versioned ? ETags.Format(versioned.RowVersion) : null);
    }

    private static byte[] Close(HttpContext http, object value, byte[] body) => value is IRememberedEncrypted
        ? Encoding.UTF8.GetBytes(Protector(http).Protect(Encoding.UTF8.GetString(body), Purpose))
        : body;

    // An envelope begins with its version, which no JSON does.
    private static byte[] Open(HttpContext http, byte[] body) => body is [(byte)'v', ..]
        ? Encoding.UTF8.GetBytes(Protector(http).Unprotect(Encoding.UTF8.GetString(body), Purpose))
        : body;

    private static FieldProtector Protector(HttpContext http) => http.RequestServices.GetRequiredService<FieldProtector>();

    private static async Task<byte[]> HashAsync(HttpRequest request, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{request.Method} {request.Path}{request.QueryString}\n"));
        request.Body.Position = 0;
        var buffer = new byte[8192];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, ct)) > 0)
        {
            hash.AppendData(buffer, 0, read);
        }

        return hash.GetHashAndReset();
    }

    private sealed class StoredAnswer(int status, byte[] body) : IResult, IStatusCodeHttpResult
    {
        int? IStatusCodeHttpResult.StatusCode => status;

        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = status;
            if (body.Length == 0)
            {
                return Task.CompletedTask;
            }

            httpContext.Response.ContentType = "application/json; charset=utf-8";
            return httpContext.Response.Body.WriteAsync(body, httpContext.RequestAborted).AsTask();
        }
    }
}
