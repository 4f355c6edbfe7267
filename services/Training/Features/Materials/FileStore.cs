using System.Buffers;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Materials;

namespace SystemicPlatform.Training.Features.Materials;

/// <summary>Files in the database, in parts: whatever a file's length, one part of it is in memory (ADR 0014).</summary>
internal static class FileStore
{
    /// <summary>Copies what comes in to a file of the system's that goes by itself, and tells its hash.</summary>
    internal static async Task<(FileStream File, string Hash)> SpoolAsync(Stream content, CancellationToken ct)
    {
        var spool = new FileStream(
            Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():n}.upload"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 4096,
            FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var buffer = ArrayPool<byte>.Shared.Rent(StoredFile.PartLength);
            int read;
            while ((read = await content.ReadAsync(buffer, ct)) > 0)
            {
                hash.AppendData(buffer.AsSpan(0, read));
                await spool.WriteAsync(buffer.AsMemory(0, read), ct);
            }

            ArrayPool<byte>.Shared.Return(buffer);
            return (spool, Convert.ToHexStringLower(hash.GetHashAndReset()));
        }
        catch
        {
            await spool.DisposeAsync();
            throw;
        }
    }

    /// <summary>Keeps the content unless the area has it already; returns its id. Part of the use case's transaction.</summary>
    internal static async Task<Guid> KeepAsync(this TrainingDb db, FileStream file, string hash, FileType type, Caller caller, CancellationToken ct)
    {
        var kept = new StoredFile(hash, type, file.Length);
        // Waits while another request keeps the same content; afterwards it is there, or not.
        if (await db.Database.ExecuteSqlAsync(
            $"""
            insert into stored_files (id, tenant, hash, type, length) values ({kept.Id}, {caller.Tenant}, {hash}, {System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(type.ToString())}, {kept.Length})
            on conflict (tenant, hash) do nothing
            """,
            ct) == 0)
        {
            return await db.StoredFiles.Of(caller).Where(row => row.Hash == hash).Select(row => row.Id).SingleAsync(ct);
        }

        file.Position = 0;
        for (var number = 0; ; number++)
        {
            var bytes = new byte[StoredFile.PartLength];
            var read = await file.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, ct);
            if (read == 0)
            {
                return kept.Id;
            }

            var part = new StoredFilePart(kept.Id, number, bytes[..read]);
            db.Add(part);
            await db.SaveChangesAsync(ct);
            db.Entry(part).State = EntityState.Detached;
        }
    }

    /// <summary>Removes a file that no version has any more.</summary>
    internal static Task<int> ForgetUnusedAsync(this TrainingDb db, Guid fileId, CancellationToken ct) => db.StoredFiles
        .Where(row => row.Id == fileId && !db.MaterialVersions.Any(version => version.FileId == fileId)).ExecuteDeleteAsync(ct);

    /// <summary>Writes a file's content out.</summary>
    internal static async Task WriteAsync(this TrainingDb db, Guid fileId, Stream target, CancellationToken ct)
    {
        var parts = db.StoredFileParts.AsNoTracking().Where(row => row.FileId == fileId).OrderBy(row => row.Number).Select(row => row.Bytes).AsAsyncEnumerable();
        await foreach (var bytes in parts.WithCancellation(ct))
        {
            await target.WriteAsync(bytes, ct);
        }
    }
}
